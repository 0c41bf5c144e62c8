import astro from 'eslint-plugin-astro'
import jsxA11y from 'eslint-plugin-jsx-a11y-x'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'

export default defineConfig(
  { ignores: ['dist/', '.dist-next/', '.dist-last/', '.astro/', 'node_modules/', '.test-*/'] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...astro.configs['flat/recommended'],
  { files: ['**/*.astro'], ...jsxA11y.configs.strict },
  {
    files: ['**/*.{ts,astro}'],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // A field that is named only to be left out of the rest.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ImportNamespaceSpecifier',
          message: 'Import by name, so that only what is used is bundled.',
        },
      ],
    },
  },
)
