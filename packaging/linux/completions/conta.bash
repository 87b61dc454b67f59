# SPDX-License-Identifier: GPL-3.0-or-later
_conta() {
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]}
    # "--theme=dark" comes in three words.
    if [[ $cur == = ]]; then
        cur=
    elif [[ $prev == = ]]; then
        prev=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    local options='--demo --demo-account --demo-seed --server --profile-dir --page --tour --theme --language --size
        --version --help'
    case $prev in
    --demo-account)
        mapfile -t COMPREPLY < <(compgen -W 'demo@conta.example new@conta.example empty@conta.example over@conta.example' -- "$cur")
        ;;
    --demo-seed) mapfile -t COMPREPLY < <(compgen -W 'small large' -- "$cur") ;;
    --theme) mapfile -t COMPREPLY < <(compgen -W 'light dark contrast' -- "$cur") ;;
    --language) mapfile -t COMPREPLY < <(compgen -W 'ar de en es fr pt_BR zh_CN' -- "$cur") ;;
    --page)
        mapfile -t COMPREPLY < <(compgen -W 'overview profile security invites recent usage transfer account
            settings' -- "$cur")
        ;;
    --profile-dir | --tour)
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -d -- "$cur")
        ;;
    --server | --size) COMPREPLY=() ;;
    *) mapfile -t COMPREPLY < <(compgen -W "$options" -- "$cur") ;;
    esac
}
complete -F _conta conta
