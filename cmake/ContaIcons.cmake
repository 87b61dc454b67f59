# SPDX-License-Identifier: GPL-3.0-or-later
# Icons are SVG in the tree and PNG in the program: rendered once at build time, so that the program needs
# neither Qt's SVG module nor the time to draw them (docs/decisions/0003-icons.md).

find_program(CONTA_RSVG rsvg-convert REQUIRED)

# conta_render_icons(<out-variable> SIZES <px...> FOLDER <folder> FILES <svg...>)
# Lists the PNG files that will stand as <folder>/<name>@<size>.png in the build tree.
function(conta_render_icons out)
    cmake_parse_arguments(ARG "" "FOLDER" "SIZES;FILES" ${ARGN})
    set(results)
    file(MAKE_DIRECTORY "${CMAKE_CURRENT_BINARY_DIR}/${ARG_FOLDER}")
    foreach(svg IN LISTS ARG_FILES)
        cmake_path(GET svg STEM name)
        set(pngs)
        set(commands)
        foreach(size IN LISTS ARG_SIZES)
            set(png "${CMAKE_CURRENT_BINARY_DIR}/${ARG_FOLDER}/${name}@${size}.png")
            list(APPEND pngs "${png}")
            list(APPEND commands COMMAND "${CONTA_RSVG}" -w ${size} -h ${size} -o "${png}" "${svg}")
        endforeach()
        add_custom_command(
            OUTPUT ${pngs}
            ${commands}
            DEPENDS "${svg}"
            COMMENT "Rendering ${name}.svg"
            VERBATIM)
        list(APPEND results ${pngs})
    endforeach()
    set(${out} ${results} PARENT_SCOPE)
endfunction()
