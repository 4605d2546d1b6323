/** The messages of the channel shown. What did not change is left alone, so that a choice half made stays. */
import { el } from './dom.js';
import { renderMessage } from './message.js';

/** Messages of one author that follow each other within this time share one head. */
const FOLLOWS_MS = 7 * 60 * 1000;
/** So near to its end, the list goes along with what comes. */
const AT_END_PX = 40;

/**
 * @param {HTMLElement} list
 * @param {object} store
 * @param {object} context what messages need to be drawn and used
 */
export function createMessageList(list, store, context) {
  /** By message id: what was drawn, from what. */
  let drawn = new Map();

  function draw() {
    const atEnd = list.scrollHeight - list.scrollTop - list.clientHeight < AT_END_PX;
    const next = new Map();
    const messages = store.shown();
    for (const [index, message] of messages.entries()) {
      const follows = doesFollow(message, messages[index - 1]);
      const replies = message.thread ? store.countIn(message.thread.id) : 0;
      const old = drawn.get(message.id);
      const isSame = old && old.message === message && old.follows === follows && old.replies === replies;
      const node = isSame
        ? old.node
        : renderMessage(message, { ...context, guild: store.guild(), follows, replies });
      next.set(message.id, { message, follows, replies, node });
    }
    drawn = next;
    const nodes = [...next.values()].map(({ node }) => node);
    place(nodes.length > 0 ? nodes : [el('li.empty', {}, 'Nothing here yet.')]);
    if (atEnd) toEnd();
  }

  function place(nodes) {
    let at = list.firstChild;
    for (const node of nodes) {
      if (at === node) at = at.nextSibling;
      else list.insertBefore(node, at);
    }
    while (at) {
      const gone = at;
      at = at.nextSibling;
      gone.remove();
    }
  }

  function toEnd() {
    list.scrollTop = list.scrollHeight;
  }

  return { draw, toEnd };
}

function doesFollow(message, before) {
  if (!before || before.author.id !== message.author.id) return false;
  const isNear = new Date(message.timestamp) - new Date(before.timestamp) < FOLLOWS_MS;
  return isNear && message.type === 0 && before.type === 0 && message.visibleTo === before.visibleTo;
}
