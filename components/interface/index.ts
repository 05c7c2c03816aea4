export { Emblem } from './emblem';
export { renderPage, useInterface, InterfaceRoot, type Interface } from './interface';
export { SettingsButton } from './settings-button';
export { Switch } from './switch';
export { Tabs, type Tab } from './tabs';
export { Toast, type ToastMessage } from './toast';
