# SPDX-License-Identifier: GPL-3.0-or-later
# The one list of languages beside English. translations/conta_<code>.ts holds the texts of each;
# translations/conta_en.ts only the plural forms of the source's own English.
set(conta_languages ar de es fr pt_BR zh_CN)
# Those whose catalogue is finished: tst_translations lets none of their texts be missing or outdated, and
# tst_everylanguage looks at every page in them.
set(conta_complete_languages ar de es fr pt_BR zh_CN)

set(conta_catalogues)
foreach(language IN LISTS conta_languages)
    list(APPEND conta_catalogues "${PROJECT_SOURCE_DIR}/translations/conta_${language}.ts")
endforeach()
set(conta_english_catalogue "${PROJECT_SOURCE_DIR}/translations/conta_en.ts")

# For ./dev translations: brings the catalogues up to what the sources say.
set(conta_lupdate $<TARGET_FILE:Qt6::lupdate> -silent -no-obsolete -locations none -recursive
                  "${PROJECT_SOURCE_DIR}/app" "${PROJECT_SOURCE_DIR}/ui")
add_custom_target(
    conta_update_translations
    COMMAND ${conta_lupdate} -pluralonly -ts "${conta_english_catalogue}"
    COMMAND ${conta_lupdate} -ts ${conta_catalogues}
    VERBATIM)
