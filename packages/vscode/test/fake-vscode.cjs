// Stands in for VS Code, as far as the client library touches it when it starts: what matters is real, the rest answers anything.
/** A value that can be called, constructed and asked for any property, and gives another one. */
function anything() {
  return new Proxy(function () {}, {
    get: (target, key) => (key === 'then' ? undefined : key in target ? target[key] : (target[key] = anything())),
    apply: () => anything(),
    construct: () => anything(),
  });
}

class Disposable {
  dispose() {}
}

const listen = () => new Disposable();

/** `known`, and anything for the rest; names that begin with `on` are events. */
const fake = (known) =>
  new Proxy(known, {
    get: (target, key) => (key in target ? target[key] : String(key).startsWith('on') ? listen : anything()),
  });

/** What the extension registered, by name. */
const registered = [];

module.exports = fake({
  registered,
  version: '1.101.0',
  env: { language: 'it', appName: 'fake' },
  Disposable,
  EventEmitter: class {
    event = listen;
    fire() {}
    dispose() {}
  },
  workspace: fake({
    textDocuments: [],
    notebookDocuments: [],
    workspaceFolders: undefined,
    getConfiguration: () => ({ get: (_name, value) => value }),
    createFileSystemWatcher: () => ({ onDidCreate: listen, onDidChange: listen, onDidDelete: listen, dispose() {} }),
  }),
  window: fake({ visibleTextEditors: [], tabGroups: { all: [], onDidChangeTabs: listen } }),
  languages: new Proxy(
    {},
    {
      get: (_target, key) => () => {
        registered.push(String(key));
        return key === 'match' ? 1 : fake({ dispose() {} });
      },
    },
  ),
});
