# SPDX-License-Identifier: GPL-3.0-or-later
_conta_sandbox() {
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]}
    # "--seed=large" comes in three words.
    if [[ $cur == = ]]; then
        cur=
    elif [[ $prev == = ]]; then
        prev=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    case $prev in
    --seed) mapfile -t COMPREPLY < <(compgen -W 'small large' -- "$cur") ;;
    --api-version) mapfile -t COMPREPLY < <(compgen -W '1.30 1.24' -- "$cur") ;;
    --port) COMPREPLY=() ;;
    *) mapfile -t COMPREPLY < <(compgen -W '--port --seed --api-version --exit-with-stdin --version --help' -- "$cur") ;;
    esac
}
complete -F _conta_sandbox conta-sandbox
