# SPDX-FileCopyrightText: The Counterpart authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What is linked, and the least version of it. packaging/dependencies installs it all; where the
# distribution's libsodium is older than 1.0.22 it builds one into the user's cache, which is looked at first.
if(NOT DEFINED COUNTERPART_DEPS)
  if(DEFINED ENV{COUNTERPART_DEPS})
    set(COUNTERPART_DEPS $ENV{COUNTERPART_DEPS})
  elseif(DEFINED ENV{XDG_CACHE_HOME})
    set(COUNTERPART_DEPS $ENV{XDG_CACHE_HOME}/counterpart/deps)
  else()
    set(COUNTERPART_DEPS $ENV{HOME}/.cache/counterpart/deps)
  endif()
endif()
set(ENV{PKG_CONFIG_PATH} "${COUNTERPART_DEPS}/lib/pkgconfig:$ENV{PKG_CONFIG_PATH}")

find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
pkg_check_modules(sodium REQUIRED IMPORTED_TARGET libsodium>=1.0.22)
pkg_check_modules(sqlcipher REQUIRED IMPORTED_TARGET sqlcipher>=3.46)
find_package(tl-expected REQUIRED)
pkg_check_modules(igraph REQUIRED IMPORTED_TARGET igraph>=0.10)
find_package(nlohmann_json REQUIRED)
find_package(CLI11 REQUIRED)

# Headers of others are not ours to warn about.
foreach(target IN ITEMS tl::expected nlohmann_json::nlohmann_json CLI11::CLI11)
  get_target_property(dirs ${target} INTERFACE_INCLUDE_DIRECTORIES)
  if(dirs)
    set_target_properties(${target} PROPERTIES INTERFACE_SYSTEM_INCLUDE_DIRECTORIES "${dirs}")
  endif()
endforeach()

find_path(ZXCVBN_INCLUDE zxcvbn.h REQUIRED)
find_library(ZXCVBN_LIBRARY zxcvbn REQUIRED)
add_library(zxcvbn::zxcvbn UNKNOWN IMPORTED)
set_target_properties(zxcvbn::zxcvbn PROPERTIES IMPORTED_LOCATION ${ZXCVBN_LIBRARY} INTERFACE_INCLUDE_DIRECTORIES ${ZXCVBN_INCLUDE})

# Its pkg-config file came late: Debian 12 has none.
find_path(HPDF_INCLUDE hpdf.h REQUIRED)
find_library(HPDF_LIBRARY hpdf REQUIRED)
add_library(hpdf::hpdf UNKNOWN IMPORTED)
set_target_properties(hpdf::hpdf PROPERTIES IMPORTED_LOCATION ${HPDF_LIBRARY} INTERFACE_INCLUDE_DIRECTORIES ${HPDF_INCLUDE})
# The typeface that documents carry in them; it is read where the program runs.
set(COUNTERPART_TYPEFACE /usr/share/fonts/truetype/dejavu/DejaVuSans.ttf CACHE FILEPATH "DejaVu Sans, where the program runs")

if(COUNTERPART_DESKTOP)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Svg PrintSupport LinguistTools)
  # Its tests alone want Qt6::Test.
  find_package(Qt6 6.4 QUIET COMPONENTS Test)
endif()
