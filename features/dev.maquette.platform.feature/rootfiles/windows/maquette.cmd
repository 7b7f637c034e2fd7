@rem SPDX-License-Identifier: EPL-2.0
@rem Starts Maquette: with arguments its command line, without them the workbench, where this product has one.
@echo off
setlocal
call "%~dp0java.cmd"
if errorlevel 1 exit /b 3
for /f "delims=" %%j in ('dir /b "%~dp0plugins\org.eclipse.equinox.launcher_*.jar"') do set "launcher=%~dp0plugins\%%j"
for %%j in ("%launcher%") do set "built=%%~tj"
rem What Equinox and the JVM remember between two starts: a folder for each installation, named for its path. The JVM
rem does not renew an archive of classes whose jars have changed, so the archive bears the time of the jars.
set "memory=%~dp0"
set "memory=%LOCALAPPDATA%\Maquette\run\%memory::=%"
set "built=%built:/=%"
set "built=%built::=%"
set "built=%built: =%"
if not exist "%memory%" mkdir "%memory%"
rem Hashing is three times as fast with a module that is still incubating. The JVM says so on a console; there is none
rem behind the workbench.
set "vectors="
findstr /c:"jdk.incubator.vector" "%JAVA_HOME%\release" >nul 2>nul && set "vectors=--add-modules jdk.incubator.vector"
set options=-Dh2.bindAddress=127.0.0.1 -Djava.awt.headless=true -XX:+AutoCreateSharedArchive -Xlog:disable %MAQUETTE_JAVA_OPTIONS%
if "%~1"=="" if exist "%~dp0plugins\dev.maquette.workbench_*.jar" (
    start "" "%JAVA_HOME%\bin\javaw.exe" %options% %vectors% -XX:SharedArchiveFile="%memory%workbench-%built%.jsa" -jar "%launcher%" -configuration "%memory%." -data "%LOCALAPPDATA%\Maquette\workbench"
    exit /b 0
)
"%JAVA_HOME%\bin\java.exe" %options% -XX:SharedArchiveFile="%memory%command-%built%.jsa" -jar "%launcher%" -configuration "%memory%." -application dev.maquette.headless.app -data @none %*
