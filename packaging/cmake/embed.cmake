# SPDX-FileCopyrightText: The Counterpart authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# counterpart_embed(TARGET NAMESPACE FUNCTION FILE...)  puts data files into TARGET. The generated header
# <FUNCTION>.h declares `std::string_view NAMESPACE::FUNCTION(std::string_view file)`: the file's bytes by its
# path as given here, or an empty view where there is none. Data in the program cannot be swapped beside it.
function(counterpart_embed target namespace function)
  set(out ${CMAKE_CURRENT_BINARY_DIR}/embedded)
  file(MAKE_DIRECTORY ${out})
  set(inputs)
  foreach(file IN LISTS ARGN)
    list(APPEND inputs ${CMAKE_CURRENT_SOURCE_DIR}/${file})
  endforeach()
  find_package(Python3 REQUIRED COMPONENTS Interpreter)
  add_custom_command(
    OUTPUT ${out}/${function}.cpp ${out}/${function}.h
    COMMAND ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/packaging/cmake/embed.py
      ${out}/${function} ${namespace} ${function} ${CMAKE_CURRENT_SOURCE_DIR} ${ARGN}
    DEPENDS ${inputs} ${PROJECT_SOURCE_DIR}/packaging/cmake/embed.py
    VERBATIM)
  # The target may be of another folder, which does not see this one's commands: it waits for a target of ours.
  add_custom_target(embed_${function} DEPENDS ${out}/${function}.cpp ${out}/${function}.h)
  set_source_files_properties(${out}/${function}.cpp ${out}/${function}.h PROPERTIES GENERATED TRUE)
  add_dependencies(${target} embed_${function})
  target_sources(${target} PRIVATE ${out}/${function}.cpp ${out}/${function}.h)
  target_include_directories(${target} PUBLIC ${out})
endfunction()
