# `npm start`: installs what is missing, then becomes the server.
# A script of its own, because npm can be told to leave out `prestart` (ignore-scripts), and because a shell remembers
# where it found `node`: after the installation that is another one.
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd) || exit 1
node "$root/scripts/prepare.mjs" --runtime || exit 1
# npm passes on what it is told to end with, but not if it is killed.
exec sh "$root/bin/tallygate" serve --stop-with-parent "$@"
