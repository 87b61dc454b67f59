#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Man pages and completions name what --help names, no more and no less; and each completion is tried in its
# shell, where that is installed: tests/packaging/tst_manuals.sh BIN-FOLDER PACKAGING/LINUX
set -uo pipefail
bin=$1
linux=$2
export LC_ALL=C.UTF-8 LANGUAGE= QT_QPA_PLATFORM=offscreen
failed=0

compare() {
    local what=$1 expected=$2 found=$3
    if [ -n "$expected" ] && [ "$expected" = "$found" ]; then
        printf 'ok   %s\n' "$what"
    else
        printf 'BAD  %s\n' "$what"
        diff <(printf '%s\n' "$expected") <(printf '%s\n' "$found")
        failed=1
    fi
}

sorted() { sort -u | grep .; }
# The options that start a line of the help.
helped() { "$bin/$1" --help | sed -nE '/^ +-/p' | sed -E 's/  +[A-Z].*$//' | grep -oE -- '--[a-z][a-z-]*' | sorted; }
in_man() { sed -nE '/^\.SH OPTIONS/,/^\.SH "EXIT/p' "$linux/$1.1" | grep -A1 '^\.TP' | sed 's/\\-/-/g' | grep -oE -- '--[a-z][a-z-]*' | sorted; }
pages() { "$bin/conta" --page nonsense 2>&1 | sed -nE 's/.*: ([a-z]+(, [a-z]+)+)$/\1/p' | sed 's/, /\n/g' | sorted; }
languages() { find "$linux/../../translations" -name 'conta_*.ts' | sed -E 's/.*conta_(.*)\.ts/\1/' | sorted; }

in_bash() {
    bash --norc --noprofile -c '
        source "$1/completions/$2.bash"
        compopt() { :; }
        COMP_WORDS=("${@:2}"); COMP_CWORD=$(($# - 2)); COMPREPLY=()
        "_${2//-/_}"
        printf "%s\n" "${COMPREPLY[@]}"' _ "$linux" "$@" | sorted
}

in_fish() {
    # shellcheck disable=SC2016
    fish --no-config -c 'source $argv[1]/completions/$argv[2].fish; complete -C $argv[3]' "$linux" "$1" "$*" |
        cut -f 1 | sorted
}

# A shell with a terminal of its own, which prints what Tab would offer. Each wait ends with a word that the
# shell puts together itself, so that it is not found in the echo of what was typed.
in_zsh() {
    HOME=/nonexistent zsh -f -c '
        zmodload zsh/zpty
        zpty shell zsh -f -i
        line() { zpty -w shell "$1" }
        line "stty -echo; PROMPT=; unset zle_bracketed_paste"
        line "fpath=($1/completions \$fpath); autoload -Uz compinit; compinit -u -D"
        line "zstyle \":completion:*\" verbose false"
        line "compadd() { local -a found
            [[ \" \$* \" == *\ -(O|A|D)\ * ]] || { builtin compadd -A found \"\$@\"; print -l -- \${found/#/found:} }
            builtin compadd \"\$@\" }"
        line "offer() { compstate[insert]=; compstate[list]=; _main_complete; print -- fini\"\"shed }"
        line "zle -C offer complete-word offer; bindkey \"^X\" offer; print -- rea\"\"dy"
        zpty -r shell output "*ready*"
        zpty -w -n shell "${*:2}"$'"'\\x18'"'
        zpty -r shell output "*finished*"
        print -r -- "$output"
        zpty -d shell' _ "$linux" "$@" | tr -d '\r' | sed -nE 's/^.*found:(.*)$/\1/p' | sorted
}

for shell in bash zsh fish; do
    if ! command -v "$shell" >/dev/null; then
        printf 'skip %s is not installed\n' "$shell"
        continue
    fi
    for program in conta conta-sandbox; do
        compare "$shell offers the options of $program" "$(helped $program)" \
            "$("in_$shell" $program -- | sed 's/=$//' | grep -E '^--' | sorted)"
    done
    compare "$shell offers the pages" "$(pages)" "$("in_$shell" conta --page '')"
    compare "$shell offers the themes" "$(printf '%s\n' contrast dark light)" "$("in_$shell" conta --theme '')"
    compare "$shell offers the languages" "$(languages)" "$("in_$shell" conta --language '')"
    compare "$shell completes a word" overview "$("in_$shell" conta --page ov)"
    compare "$shell offers the seeds of conta-sandbox" "$(printf '%s\n' large small)" "$("in_$shell" conta-sandbox --seed '')"
done
for program in conta conta-sandbox; do
    compare "the man page has the options of $program" "$(helped $program)" "$(in_man $program)"
done
compare "the man page has the pages" "$(pages)" \
    "$(sed -n 's/^Open this page: \(.*\)\.$/\1/p' "$linux/conta.1" | sed 's/, /\n/g; s/ or /\n/g' | sorted)"
exit "$failed"
