# SPDX-FileCopyrightText: The Counterpart authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# counterpart_options: what every target of ours is compiled with. Warnings are errors in our presets
# (COUNTERPART_WERROR), not for packagers.
add_library(counterpart_options INTERFACE)
add_library(counterpart::options ALIAS counterpart_options)

target_include_directories(counterpart_options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_options(counterpart_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast -Wnon-virtual-dtor
  -Woverloaded-virtual -Wformat=2 -Wimplicit-fallthrough -Wswitch-enum
  $<$<CONFIG:Release,RelWithDebInfo>:-ffile-prefix-map=${PROJECT_SOURCE_DIR}=.>
  $<$<BOOL:${COUNTERPART_WERROR}>:-Werror>)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # What GCC's optimiser guesses about inlined library code is often wrong (its bug 105651 is one): off, or no
  # error. The sanitizers find the true ones.
  target_compile_options(counterpart_options INTERFACE -Wno-restrict
    -Wno-error=maybe-uninitialized -Wno-error=array-bounds -Wno-error=stringop-overflow -Wno-error=stringop-overread)
endif()

if(COUNTERPART_SANITIZE)
  target_compile_options(counterpart_options INTERFACE
    -fsanitize=${COUNTERPART_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(counterpart_options INTERFACE -fsanitize=${COUNTERPART_SANITIZE})
elseif(CMAKE_BUILD_TYPE STREQUAL "Release" OR CMAKE_BUILD_TYPE STREQUAL "RelWithDebInfo")
  # Hardening is set per platform: -fstack-clash-protection is known to crash the mingw compiler.
  if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
    target_compile_options(counterpart_options INTERFACE
      -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2 -D_GLIBCXX_ASSERTIONS
      -fstack-protector-strong -fstack-clash-protection
      $<$<STREQUAL:${CMAKE_SYSTEM_PROCESSOR},x86_64>:-fcf-protection=full>)
    target_link_options(counterpart_options INTERFACE -Wl,-z,relro,-z,now,-z,noexecstack -pie)
  endif()
endif()

# A compiler cache is used where there is one, unless the caller chose a launcher.
find_program(COUNTERPART_CCACHE ccache)
if(COUNTERPART_CCACHE AND NOT DEFINED CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${COUNTERPART_CCACHE})
  set(CMAKE_C_COMPILER_LAUNCHER ${COUNTERPART_CCACHE})
endif()
