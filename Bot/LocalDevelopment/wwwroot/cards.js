// A card as Microsoft's own renderer draws it, for one person and one kind of client.
import { el } from './dom.js';
import { hostConfig } from './host.js';
import { markdown } from './markdown.js';
import { Donut, StackedBars } from './charts.js';
import { language, t } from './words.js';

const AC = globalThis.AdaptiveCards;
AC.GlobalSettings.allowMoreThanMaxActionsInOverflowMenu = true;
AC.GlobalSettings.setTabIndexAtCardRoot = false;
AC.Strings.defaults.overflowButtonText = () => '⋯';
AC.Strings.defaults.overflowButtonTooltip = () => t('more');
AC.AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdown(text);
  result.didProcess = true;
};

/** An older client knows neither Action.Execute nor charts: what it draws is the card's own fallback. */
function knowing(older) {
  const context = new AC.SerializationContext();
  const elements = new AC.CardObjectRegistry();
  const actions = new AC.CardObjectRegistry();
  AC.GlobalRegistry.populateWithDefaultElements(elements);
  AC.GlobalRegistry.populateWithDefaultActions(actions);
  elements.unregister('Carousel'); // 1.6: Teams' own differs
  if (older) actions.unregister('Action.Execute');
  else {
    elements.register('Chart.Donut', Donut);
    elements.register('Chart.HorizontalBar.Stacked', StackedBars);
  }
  context.setElementRegistry(elements);
  context.setActionRegistry(actions);
  return context;
}

/** What of a pressed button travels to the bot. */
const sent = (action) =>
  action instanceof AC.ExecuteAction
    ? { type: 'Action.Execute', id: action.id, title: action.title, verb: action.verb, data: action.data }
    : { type: 'Action.Submit', id: action.id, title: action.title, data: action.data };

function openPage(url) {
  if (/^(https?|mailto):/i.test(url ?? '')) window.open(url, '_blank', 'noopener,noreferrer');
}

/** Draws a card; `press` is told of every button that reaches the bot. */
export function drawCard(json, { older, press }) {
  try {
    const card = new AC.AdaptiveCard();
    card.hostConfig = hostConfig();
    card.parse(json, knowing(older));
    card.lang ??= language();
    card.onExecuteAction = (action) => {
      if (action instanceof AC.OpenUrlAction) openPage(action.url);
      else if (action instanceof AC.SubmitAction || action instanceof AC.ExecuteAction) press(sent(action));
    };
    const drawn = card.render();
    drawn.style.outline = '';
    return el('div', { class: `card${json.msteams?.width?.toLowerCase() === 'full' ? ' is-wide' : ''}`, test: 'card', role: 'group', 'aria-label': t('card') }, drawn);
  } catch (error) {
    return el('p', { class: 'error', role: 'alert' }, t('cardUnread', error.message));
  }
}
