import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  /** Why there is a choice at all. */
  readonly reason: string;
  readonly choices: readonly Choice<Value>[];
  readonly chosen: Value;
  readonly choose: (value: Value) => void;
}

/** A group of fields that are one question, with its reason. */
export function Question({
  label,
  reason,
  children,
}: Pick<ChoiceProps<string>, 'label' | 'reason'> & { readonly children: ComponentChildren }) {
  const id = useId();
  return (
    <fieldset aria-describedby={id}>
      <legend>{label}</legend>
      <p id={id} class="hint">
        {reason}
      </p>
      {children}
    </fieldset>
  );
}

/** One of a few, all of them in view: for choices that need words. */
export function Choices<Value extends string>({
  label,
  reason,
  choices,
  chosen,
  choose,
}: ChoiceProps<Value>) {
  const name = useId();
  return (
    <Question label={label} reason={reason}>
      {choices.map(({ value, label: said }) => (
        <label key={value} class="choice">
          <input type="radio" name={name} checked={value === chosen} onChange={() => choose(value)} />
          <span>{said}</span>
        </label>
      ))}
    </Question>
  );
}

/** One of several, the chosen one in view: for choices whose names say all. */
export function Select<Value extends string>({
  name,
  label,
  reason,
  choices,
  chosen,
  choose,
}: ChoiceProps<Value> & { readonly name: string }) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        name={name}
        value={chosen}
        aria-describedby={`${id}-reason`}
        onChange={({ currentTarget }) => {
          const found = choices.find(({ value }) => value === currentTarget.value);
          if (found) choose(found.value);
        }}
      >
        {choices.map(({ value, label: said }) => (
          <option key={value} value={value}>
            {said}
          </option>
        ))}
      </select>
      <p id={`${id}-reason`} class="hint">
        {reason}
      </p>
    </div>
  );
}

/** Several of many. */
export function Checks<Value extends string>({
  label,
  reason,
  choices,
  chosen,
  choose,
}: Omit<ChoiceProps<Value>, 'chosen' | 'choose' | 'choices'> & {
  readonly choices: readonly (Choice<Value> & { readonly class?: string; readonly lang?: string })[];
  readonly chosen: readonly Value[];
  /** In the order of the choices. */
  readonly choose: (values: readonly Value[]) => void;
}) {
  const change = (value: Value, on: boolean): void =>
    choose(choices.map((choice) => choice.value).filter((v) => (v === value ? on : chosen.includes(v))));
  return (
    <Question label={label} reason={reason}>
      <div class="checks">
        {choices.map(({ value, label: said, class: look, lang }) => (
          <label key={value} class={`choice ${look ?? ''}`}>
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={({ currentTarget: { checked } }) => change(value, checked)}
            />
            <span lang={lang}>{said}</span>
          </label>
        ))}
      </div>
    </Question>
  );
}

export function Section({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ComponentChildren;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
