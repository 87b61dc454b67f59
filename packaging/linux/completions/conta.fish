# SPDX-License-Identifier: GPL-3.0-or-later
complete -c conta -f
complete -c conta -l demo -d 'Start on a stand-in server with sample data'
complete -c conta -l demo-account -x -a 'demo@conta.example new@conta.example empty@conta.example over@conta.example' -d 'Sign in to this sample account'
complete -c conta -l demo-seed -x -a 'small large' -d 'How much sample data there is'
complete -c conta -l server -x -d 'Sign in to the API at this address'
complete -c conta -l profile-dir -x -a '(__fish_complete_directories)' -d 'Keep settings and state in this folder'
complete -c conta -l page -x -a 'overview profile security invites recent usage transfer account settings' -d 'Open this page'
complete -c conta -l tour -x -a '(__fish_complete_directories)' -d 'Save a picture of every page in this folder'
complete -c conta -l theme -x -a 'light dark contrast' -d 'Use this theme'
complete -c conta -l language -x -d 'Use this language'
complete -c conta -l size -x -d 'Make the window this large'
complete -c conta -s v -l version -d 'Show the version'
complete -c conta -s h -l help -d 'Show a short help'
