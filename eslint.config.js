import js from '@eslint/js';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['.output', '.wxt', 'node_modules', 'public', 'test-results', 'playwright-report'] },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['@/lib/*/*', '!@/lib/languages/*'],
              message: 'A folder of lib/ is used through its index.ts.',
            },
          ],
        },
      ],
      eqeqeq: ['error', 'always'],
      // Text from pages, notes and files is text: nothing of it is ever parsed as markup.
      'no-restricted-syntax': [
        'error',
        { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: 'Draw elements instead.' },
      ],
    },
  },
  {
    // The engine runs the same in Node, in a worker and in a test: no DOM, no browser, no clock of its own.
    files: ['lib/{text,languages,names,figures,knowledge,annotate,mentions,cards}/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        'window',
        'document',
        'browser',
        'chrome',
        'navigator',
        'localStorage',
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: "The reader's clock comes in as an argument." },
      ],
    },
  },
  {
    // The figure reader has rooms, each with its own index.ts.
    files: ['lib/figures/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['@/lib/*/*', '../*/*', './*/*'],
              message: 'A folder is used through its index.ts.',
            },
          ],
        },
      ],
    },
  },
  {
    // TypeScript checks these too (`checkJs`), and knows which globals there are.
    files: ['**/*.mjs', '**/*.js'],
    rules: { 'no-undef': 'off' },
  },
);
