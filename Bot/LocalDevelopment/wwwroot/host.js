// How Teams draws cards: spacing, sizes and colours, taken from the page's own light or dark ones.
const pair = (name, subtle = name) => ({ default: css(`--${name}`), subtle: css(`--${subtle}`) });
const css = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

const inks = () => ({
  default: pair('text', 'subtle'), dark: pair('text', 'subtle'), light: pair('subtle'),
  accent: pair('brand-ink'), good: pair('good'), warning: pair('warning'), attention: pair('attention'),
});

const room = (name) => ({ backgroundColor: css(`--${name}`), foregroundColors: inks() });

export const hostConfig = () =>
  new globalThis.AdaptiveCards.HostConfig({
    fontFamily: css('--font'),
    supportsInteractivity: true,
    spacing: { extraSmall: 2, small: 4, default: 8, medium: 12, large: 16, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: css('--line') },
    fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 300, default: 400, bolder: 600 },
    imageSizes: { small: 32, medium: 52, large: 100 },
    containerStyles: {
      default: room('card'), emphasis: room('emphasis'), accent: room('tint-accent'), good: room('tint-good'),
      warning: room('tint-warning'), attention: room('tint-attention'),
    },
    actions: {
      maxActions: 6, spacing: 'medium', buttonSpacing: 0, actionsOrientation: 'horizontal', actionAlignment: 'left',
      showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'emphasis' },
    },
    adaptiveCard: { allowCustomStyle: false },
    textStyles: { heading: { size: 'medium', weight: 'bolder' }, columnHeader: { weight: 'bolder' } },
    factSet: { title: { weight: 'bolder', wrap: true, maxWidth: 180 }, value: { wrap: true }, spacing: 12 },
    inputs: {
      label: {
        inputSpacing: 'small',
        requiredInputs: { weight: 'bolder', size: 'small', suffix: ' *', suffixColor: 'attention' },
        optionalInputs: { weight: 'bolder', size: 'small' },
      },
      errorMessage: { spacing: 'small', weight: 'default', color: 'attention', size: 'small' },
    },
    table: { cellSpacing: 8 },
  });
