@rem SPDX-License-Identifier: EPL-2.0
@rem Starts Maquette: with arguments its command line, without them the workbench, where this product has one.
@echo off
setlocal
call "%~dp0java.cmd"
if errorlevel 1 exit /b 3
for /f "delims=" %%j in ('dir /b "%~dp0plugins\org.eclipse.equinox.launcher_*.jar"') do set "launcher=%~dp0plugins\%%j"
for %%j in ("%launcher%") do set "built=%%~tj"
for %%j in ("%JAVA_HOME%\release") do set "built=%built%-%%~tj-%%~zj"
rem What Equinox and the JVM remember between two starts: a folder for each installation, named for its path. The JVM
rem does not renew an archive of classes whose jars or Java have changed, so the archive bears the times of both.
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
rem ONNX Runtime tells nobody what is run.
set ORT_DISABLE_TELEMETRY=1
set options=-Dh2.bindAddress=127.0.0.1 -Djava.awt.headless=true --enable-native-access=ALL-UNNAMED -Xlog:disable %MAQUETTE_JAVA_OPTIONS%
rem Libraries for graphics cards, where this product came with them.
if exist "%~dp0runtimes" set options=%options% "-Dmaquette.runtimes=%~dp0runtimes"
if "%~1"=="" if exist "%~dp0plugins\dev.maquette.workbench_*.jar" goto workbench
if "%*"=="--safe" if exist "%~dp0plugins\dev.maquette.workbench_*.jar" goto workbench

rem The archive takes a second to write, and another start may come meanwhile: it gets its name when it is whole. A
rem command that only talks about itself uses too few classes to archive them, and a server runs too long to wait for.
set "archive=%memory%command-%built%.jsa"
set "made=%memory%command-%RANDOM%-%RANDOM%.new"
set sharing=-XX:ArchiveClassesAtExit="%made%"
for %%w in (help completion man serve -h --help --version) do if /i "%~1"=="%%w" set sharing=-XX:SharedArchiveFile="%archive%"
if exist "%archive%" set sharing=-XX:SharedArchiveFile="%archive%"
"%JAVA_HOME%\bin\java.exe" %options% %sharing% -jar "%launcher%" -configuration "%memory%." -application dev.maquette.headless.app -data @none %*
set "code=%errorlevel%"
if not exist "%made%" exit /b %code%
if "%code%"=="0" if not exist "%archive%" move /y "%made%" "%archive%" >nul 2>nul
if exist "%made%" del "%made%" >nul 2>nul
exit /b %code%

rem Nobody waits for the workbench: what one has written as it ended gets its name at the next start, when the JVM takes
rem it for whole. While a JVM still writes it can be neither renamed nor deleted.
:workbench
set "archive=%memory%workbench-%built%.jsa"
for %%f in ("%memory%workbench-%built%-*.new") do if not exist "%archive%" "%JAVA_HOME%\bin\java.exe" %options% %vectors% -XX:SharedArchiveFile="%%f" -Xshare:on -cp "%launcher%" -version >nul 2>nul && move /y "%%f" "%archive%" >nul 2>nul
set sharing=-XX:ArchiveClassesAtExit="%memory%workbench-%built%-%RANDOM%.new"
if exist "%archive%" set sharing=-XX:SharedArchiveFile="%archive%"
if exist "%archive%" del "%memory%workbench-*.new" >nul 2>nul
rem The language that was chosen among the preferences; the program takes it before it can read them.
set "data=%LOCALAPPDATA%\Maquette\workbench"
set "language="
for /f "tokens=2 delims==" %%l in ('findstr /r /c:"^language=[a-z][a-z]" "%data%\.metadata\.plugins\org.eclipse.core.runtime\.settings\dev.maquette.workbench.prefs" 2^>nul') do set "language=%%l"
set "speaks=-Dmaquette.language=%language%"
if defined language set "speaks=%speaks% -Dosgi.nl=%language%"
rem The optimising compiler leaves the cores to the window while it is made.
set "late=-XX:Tier4InvocationThreshold=100000 -XX:Tier4MinInvocationThreshold=12000 -XX:Tier4CompileThreshold=300000 -XX:Tier4BackEdgeThreshold=800000"
start "" "%JAVA_HOME%\bin\javaw.exe" %late% %speaks% %options% %vectors% %sharing% -jar "%launcher%" -configuration "%memory%." -data "%data%" %*
exit /b 0
