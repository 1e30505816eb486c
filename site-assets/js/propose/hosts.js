// Links that begin a change on the host of the catalogue's files.

/** GitHub and others refuse longer addresses. */
const LONGEST_ADDRESS = 8000;

/** Mail programs cut longer addresses. */
const LONGEST_MAIL = 1800;

/**
 * The host of the files.
 *
 * @param {string} repository its address or that of a branch; may be empty
 * @param {string} edit the address of a file's editor with `{file}`; may be empty
 * @returns name, repository and branch; null where there is no repository, or where the host is not known
 */
export function hostOf(repository, edit) {
  const editor = /^(https?:\/\/.+?)\/(-\/edit|_edit|edit)\/([^/]+)\/\{file\}/u.exec(edit);
  const tree = /^(.+?)\/(-\/tree|tree|src\/branch)\/(.+?)\/*$/u.exec(repository);
  const home = (tree?.[1] || repository || editor?.[1] || '').replace(/(?:\.git)?\/*$/u, '');
  if (!/^https?:\/\/[^/]+\/./u.test(home)) {
    return null;
  }
  const name = hostName(new URL(home).hostname, editor?.[2]);
  return name && { name, repository: home, branch: editor?.[3] ?? tree?.[3] ?? 'main' };
}

function hostName(host, editor) {
  if (host === 'github.com' || host.startsWith('github.')) {
    return 'GitHub';
  }
  if (host === 'gitlab.com' || host.startsWith('gitlab.') || editor === '-/edit') {
    return 'GitLab';
  }
  if (host === 'codeberg.org') {
    return 'Codeberg';
  }
  return editor === '_edit' ? 'Forgejo' : null;
}

/**
 * The address that starts a new file.
 *
 * @returns href, and whether it `carries` the text; otherwise the text has to be pasted
 */
export function newFileLink({ name, repository, branch }, path, text) {
  const folder = path.slice(0, path.lastIndexOf('/'));
  const file = path.slice(path.lastIndexOf('/') + 1);
  const bare = {
    GitHub: `${repository}/new/${branch}?filename=${encodeURIComponent(path)}`,
    GitLab: `${repository}/-/new/${branch}?file_name=${encodeURIComponent(path)}`,
  }[name] ?? `${repository}/_new/${branch}/${encodeURI(folder)}?filename=${encodeURIComponent(file)}`;
  // GitLab accepts the name of a new file, but not its content.
  const full = name === 'GitLab' ? bare : `${bare}&value=${encodeURIComponent(text)}`;
  const carries = full !== bare && full.length <= LONGEST_ADDRESS;
  return { href: carries ? full : bare, carries };
}

/** The address of the editor of an existing file; the new content has to be pasted. */
export function editLink(edit, path) {
  return edit === '' ? null : edit.replace('{file}', () => encodeURI(path));
}

/** The address that starts a message, and whether it carries the text. */
export function mailLink(address, subject, text) {
  const bare = `mailto:${encodeURIComponent(address).replace('%40', '@')}?subject=${encodeURIComponent(subject)}`;
  const full = `${bare}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`;
  const carries = full.length <= LONGEST_MAIL;
  return { href: carries ? full : bare, carries };
}
