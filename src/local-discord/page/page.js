/** The page: what the server pushes is drawn, what the person does goes through the door. */
import { createComposer } from './composer.js';
import { act } from './door.js';
import { el } from './dom.js';
import { createMessageList } from './message-list.js';
import { askModal } from './modal.js';
import { renderSidebar } from './sidebar.js';
import { createStore } from './store.js';

const $ = (id) => document.getElementById(id);
const store = createStore();
const { state } = store;
const where = () => ({ channelId: state.channelId, userId: state.userId });
const composer = createComposer($('composer'), {
  where,
  guild: store.guild,
  locale: () => store.guild()?.members.find(({ id }) => id === state.userId)?.locale ?? 'en-US',
  place: () => `#${store.channel()?.name ?? ''}`,
  run: (input) => finish(act({ action: 'run', ...input })),
  trouble: showTrouble,
});

let troubleTimer = 0;
function showTrouble(text, stays = false) {
  $('trouble').textContent = text;
  $('trouble').hidden = !text;
  clearTimeout(troubleTimer);
  if (text && !stays) troubleTimer = setTimeout(() => showTrouble(''), 8000);
}

/** Waits for the bot's answer to something the person did: messages come by push, forms open here. */
async function finish(answering) {
  try {
    const answer = await answering;
    if (answer.kind === 'failed') return showTrouble(answer.reason);
    if (answer.kind !== 'modal') return;
    const values = await askModal(answer.modal, store.guild());
    if (values) await finish(act({ action: 'submit', interactionId: answer.interactionId, values }));
  } catch (error) {
    showTrouble(error.message);
  }
}

const context = {
  names: store.names,
  open: openChannel,
  press: (message, customId, values) =>
    finish(
      act({ action: 'press', ...where(), messageId: message.id, customId, ...(values ? { values } : {}) }),
    ),
  dismiss(message) {
    state.dismissed.add(message.id);
    list.draw();
  },
  menu: openMessageMenu,
};
const list = createMessageList($('messages'), store, context);

/** Message commands, by right click as in Discord's own clients. */
function openMessageMenu(event, message) {
  const fitting = composer.commands().filter(({ type }) => type === 3);
  if (fitting.length === 0 || message.visibleTo) return;
  event.preventDefault();
  const close = () => menu.remove();
  const menu = el(
    'dialog.menu',
    { 'aria-label': 'Apps' },
    fitting.map(({ name }) =>
      el(
        'button.plain',
        {
          type: 'button',
          onclick: () => {
            close();
            finish(act({ action: 'run', ...where(), name, targetId: message.id }));
          },
        },
        name,
      ),
    ),
    el('button.plain', { type: 'button', onclick: close }, 'Cancel'),
  );
  document.body.append(menu);
  menu.addEventListener('close', close);
  menu.showModal();
}

function draw() {
  $('sidebar').replaceChildren(...renderSidebar(store, openChannel));
  const channel = store.channel();
  $('title').textContent = channel ? `# ${channel.name}` : 'No channel';
  $('topic').textContent = channel?.topic ?? '';
  document.title = channel ? `#${channel.name} · Local Discord` : 'Local Discord';
  const people = store.guild()?.members.filter((one) => !one.bot) ?? [];
  $('actor').replaceChildren(
    ...people.map(({ id, name }) => el('option', { value: id, selected: id === state.userId }, name)),
  );
}

function openChannel(channelId) {
  state.channelId = channelId;
  state.unread.delete(channelId);
  toggleMenu(false);
  draw();
  list.draw();
  list.toEnd();
  composer.reset();
  composer.refresh().catch((error) => showTrouble(error.message));
}

function toggleMenu(isOpen) {
  document.body.classList.toggle('menu-open', isOpen);
  $('menu').setAttribute('aria-expanded', String(isOpen));
}

function refresh() {
  draw();
  list.draw();
  composer.refresh().catch((error) => showTrouble(error.message));
}

$('menu').addEventListener('click', () => toggleMenu(!document.body.classList.contains('menu-open')));
$('actor').addEventListener('change', () => {
  state.userId = $('actor').value;
  refresh();
});

const events = new EventSource('events');
const on = (name, take) => events.addEventListener(name, (event) => take(JSON.parse(event.data)));
let start = null;
on('snapshot', (snapshot) => {
  // Another server answers at the same address: this page's token is no longer good.
  if (start && start !== snapshot.start) return location.reload();
  const isFirst = start === null;
  start = snapshot.start;
  showTrouble('');
  store.takeSnapshot(snapshot);
  if (isFirst) composer.reset();
  refresh();
});
on('guilds', (guilds) => {
  store.takeGuilds(guilds);
  refresh();
});
on('message', (message) => {
  const wasUnread = state.unread.has(message.channel_id);
  store.takeMessage(message);
  list.draw();
  if (wasUnread !== state.unread.has(message.channel_id)) draw();
});
on('message-gone', ({ id, channelId }) => {
  store.dropMessage(channelId, id);
  if (channelId === state.channelId) list.draw();
});
on('commands', () => composer.refresh());
on('bot', ({ online }) => {
  state.bot.online = online;
  draw();
});
events.addEventListener('error', () => showTrouble('The connection is lost; trying again…', true));
