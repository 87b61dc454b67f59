# SPDX-License-Identifier: GPL-3.0-or-later
_conta() {
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]}
    local options='--demo --demo-account --demo-seed --server --profile-dir --page --tour --theme --language --size
        --version --help'
    case $prev in
    --demo-account)
        mapfile -t COMPREPLY < <(compgen -W 'demo@conta.example new@conta.example empty@conta.example over@conta.example' -- "$cur")
        ;;
    --demo-seed) mapfile -t COMPREPLY < <(compgen -W 'small large' -- "$cur") ;;
    --theme) mapfile -t COMPREPLY < <(compgen -W 'light dark contrast' -- "$cur") ;;
    --page)
        mapfile -t COMPREPLY < <(compgen -W 'overview profile security invites recent usage transfer account
            settings' -- "$cur")
        ;;
    --profile-dir | --tour) mapfile -t COMPREPLY < <(compgen -d -- "$cur") ;;
    --server | --language | --size) COMPREPLY=() ;;
    *) mapfile -t COMPREPLY < <(compgen -W "$options" -- "$cur") ;;
    esac
}
complete -F _conta conta
