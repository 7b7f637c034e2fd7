@rem SPDX-License-Identifier: EPL-2.0
@rem Builds Maquette when something has changed, then starts it: without arguments the workbench, with arguments the
@rem command line.
@echo off
setlocal
set "root=%~dp0"
set "face=workbench"
if not "%~1"=="" set "face=headless"
set "product=%root%releng\dev.maquette.product.%face%\target\products\dev.maquette.product.%face%\win32\win32\x86_64\maquette"

rem What git knows of the sources, and what was built from.
pushd "%root%"
if not exist target mkdir target
(git rev-parse HEAD & git diff HEAD & git status --porcelain) >target\sources.txt 2>nul
popd
fc /b "%root%target\sources.txt" "%root%target\built.txt" >nul 2>nul && if exist "%product%\maquette.cmd" goto start

echo Building Maquette (the first time takes about three minutes) ... 1>&2
call "%root%releng\scripts\build.cmd" package -DskipTests -Dspotless.check.skip -pl :dev.maquette.product.headless,:dev.maquette.product.workbench -am >"%root%target\build.log" 2>&1
if errorlevel 1 (
    findstr /b "[ERROR] Maquette The" "%root%target\build.log" 1>&2
    echo The build failed; the whole story is in %root%target\build.log 1>&2
    exit /b 1
)
copy /y "%root%target\sources.txt" "%root%target\built.txt" >nul

:start
call "%product%\maquette.cmd" %*
