@rem SPDX-License-Identifier: EPL-2.0
@rem Builds Maquette and runs every test. Options: --full (the products of every platform, archived, and those for graphics cards), --format (apply
@rem the code format instead).
@echo off
if "%~1"=="" call "%~dp0releng\scripts\build.cmd" verify
if "%~1"=="--full" call "%~dp0releng\scripts\build.cmd" verify -Pproducts -Pgpu
if "%~1"=="--format" call "%~dp0releng\scripts\build.cmd" validate -N -Dformat=apply
