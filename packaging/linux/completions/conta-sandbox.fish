# SPDX-License-Identifier: GPL-3.0-or-later
complete -c conta-sandbox -f
complete -c conta-sandbox -l port -x -d 'Listen on this port; 0 picks a free one'
complete -c conta-sandbox -l seed -x -a 'small large' -d 'How much there is in the demo account'
complete -c conta-sandbox -l api-version -x -a '1.30 1.24' -d 'Speak this edition of the API'
complete -c conta-sandbox -l exit-with-stdin -d 'End as soon as standard input ends'
complete -c conta-sandbox -l version -d 'Show the version'
complete -c conta-sandbox -s h -l help -d 'Show a help with everything in it'
