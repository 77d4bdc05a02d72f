/** In the page: the texts of the workspace are replaced in its database, before it is opened again. */
export async function replaceFiles(files) {
  const asked = (request) =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });
  for (const { name } of await indexedDB.databases()) {
    const database = await asked(indexedDB.open(name));
    if (database.objectStoreNames.contains('files')) {
      const store = database.transaction('files', 'readwrite').objectStore('files');
      await asked(store.clear());
      for (const file of files) await asked(store.put({ ...file, version: 9 }));
    }
    database.close();
  }
}
