// The last step: the file, and the ways to submit it. The reader chooses one; nothing is sent from here.
import { element } from '../search-ui/elements.js';
import { editLink, hostOf, mailLink, newFileLink } from './hosts.js';

/** What to do with a finished file. */
export class Ending {
  /**
   * @param settings repository, edit, email, contribute (the page that says how), issue (forms of the host) and back (the
   *   form from which the reader came); each may be empty
   * @param phrases the words of the interface
   */
  constructor(settings, phrases) {
    Object.assign(this, { settings, phrases });
    this.element = element('div', { class: 'ending' });
    this.told = element('p', { class: 'note', role: 'status' });
  }

  /**
   * Shows the ways to submit a file.
   *
   * @param {string} path from the catalogue's root
   * @param {string} text its content
   * @param {string} title of the record
   * @param {boolean} isNew whether there is no such file yet
   */
  show({ path, text, title, isNew }) {
    const { repository, edit, email } = this.settings;
    const host = hostOf(repository, edit);
    const onHost = this.onHost(host, { path, text, isNew });
    const byMail = this.byMail(email, path, text, title);
    const { contribute } = this.settings;
    const how = host || email || repository || contribute ? 'propose.by-hand.how' : 'propose.nowhere';
    this.element.replaceChildren(
      ...onHost, ...byMail, ...this.byIssue(), ...this.byHand(path, text, how), ...this.link(this.settings.back, 'propose.back-to'), this.told);
  }

  onHost(host, { path, text, isNew }) {
    const { phrases } = this;
    const edit = editLink(this.settings.edit, path);
    if (isNew ? !host : !edit && !host) {
      return [];
    }
    const name = host?.name ?? phrases.say('propose.host');
    const { href, carries } = isNew
      ? newFileLink(host, path, text)
      : { href: edit ?? `${host.repository}${EDITORS[host.name]}${host.branch}/${encodeURI(path)}`, carries: false };
    const steps = ['propose.account', ...(carries ? [] : ['propose.paste']), 'propose.host-ends']
      .map((key) => element('li', {}, phrases.say(key, name)));
    const link = element('a', { href, class: 'button', target: '_blank', rel: 'noopener' },
      phrases.say(carries ? 'propose.open' : isNew ? 'propose.open-empty' : 'propose.open-edit', name));
    if (!carries) {
      link.addEventListener('click', () => this.copy(text));
    }
    return [
      element('h3', {}, phrases.say('propose.on-host', name)),
      element('p', {}, link),
      element('ol', {}, ...steps),
    ];
  }

  byHand(path, text, how) {
    const { phrases } = this;
    const copy = element('button', { type: 'button', class: 'second copy' }, phrases.say('propose.copy'));
    copy.addEventListener('click', () => this.copy(text));
    const save = element('button', { type: 'button', class: 'second save' }, phrases.say('propose.save'));
    save.addEventListener('click', () => saveFile(path.slice(path.lastIndexOf('/') + 1), text));
    return [
      element('h3', {}, phrases.say('propose.by-hand')),
      element('p', {}, phrases.say(how, path)),
      element('p', { class: 'buttons' }, copy, ' ', save),
      ...this.link(this.settings.contribute, 'propose.contribute'),
      ...this.link(this.settings.repository, 'footer.repository'),
    ];
  }

  /** For readers who prefer a form of the host to handling a file. */
  byIssue() {
    const { settings: { issue }, phrases } = this;
    return issue ? [
      element('h3', {}, phrases.say('propose.by-issue')),
      element('p', {}, element('a', { href: issue, target: '_blank', rel: 'noopener' }, phrases.say('propose.issue'))),
      element('p', {}, phrases.say('propose.by-issue.how')),
    ] : [];
  }

  /** A line with a link; nothing where there is no address. */
  link(href, key) {
    return href ? [element('p', {}, element('a', { href }, this.phrases.say(key)))] : [];
  }

  byMail(email, path, text, title) {
    if (email === '') {
      return [];
    }
    const { phrases } = this;
    const { href, carries } = mailLink(email, `${title} (${path})`, text);
    const link = element('a', { href }, phrases.say('propose.mail', email));
    if (!carries) {
      link.addEventListener('click', () => this.copy(text));
    }
    return [
      element('h3', {}, phrases.say('propose.by-mail')),
      element('p', {}, link, ' ', carries ? '' : phrases.say('propose.mail.paste')),
    ];
  }

  async copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      this.told.textContent = this.phrases.say('propose.copied');
    } catch {
      this.told.textContent = this.phrases.say('propose.copy.failed');
      getSelection().selectAllChildren(document.querySelector('.preview-text'));
    }
  }
}

/** What follows the repository in the addresses of editors. */
const EDITORS = { GitHub: '/edit/', GitLab: '/-/edit/', Codeberg: '/_edit/', Forgejo: '/_edit/' };

function saveFile(name, text) {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  const link = element('a', { href: url, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
