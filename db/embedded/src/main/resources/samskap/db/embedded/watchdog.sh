# Watches over the PostgreSQL of one Samskap: lock file, process id of that Samskap, postmaster.pid.
# Standard input is a pipe from Samskap. A word means that it stopped PostgreSQL itself; silence, then the end of the
# pipe, means that it was killed. Signals are ignored, because Ctrl-C reaches everything in the terminal at once.
trap '' HUP INT QUIT TERM
read -r word && exit 0

is_postgres() {
  case "$(cat "/proc/$1/comm" || ps -o comm= -p "$1")" in *postgres*) ;; *) return 1 ;; esac
}

# A fast stop first. If it takes too long, an immediate one: PostgreSQL repairs itself at the next start.
# PostgreSQL may still be starting, so its absence in the first second is no proof.
for signal in INT INT INT INT INT INT QUIT QUIT; do
  read -r owner < "$1" && [ "$owner" = "$2" ] || exit 0
  if pid= && read -r pid < "$3" && is_postgres "$pid"; then
    kill "-$signal" "$pid"
  elif [ "$once" ]; then
    exit 0
  fi
  once=yes
  sleep 1
done
