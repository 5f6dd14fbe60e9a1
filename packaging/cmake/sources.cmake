# SPDX-FileCopyrightText: The Counterpart authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# counterpart_add(TARGET FILE...)  names the files of one folder: .cpp become sources, .h join the target's
# header set, so that `all_verify_interface_header_sets` compiles each header alone with the target's own
# include paths (a Qt include in core fails there).
function(counterpart_add target)
  foreach(file IN LISTS ARGN)
    if(file MATCHES "\\.h$")
      target_sources(${target} PUBLIC FILE_SET HEADERS BASE_DIRS ${PROJECT_SOURCE_DIR}
        FILES ${CMAKE_CURRENT_SOURCE_DIR}/${file})
    else()
      target_sources(${target} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR}/${file})
    endif()
  endforeach()
endfunction()
