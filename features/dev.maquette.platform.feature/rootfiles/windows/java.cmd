@rem SPDX-License-Identifier: EPL-2.0
@rem Finds a Java that can run Maquette and sets JAVA_HOME: JAVA_HOME, PATH, then the usual places.
@echo off
set "MAQUETTE_JAVA="
call :try "%JAVA_HOME%"
for /f "delims=" %%j in ('where java 2^>nul') do call :try "%%~dpj.."
for /d %%j in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\BellSoft\*" "%LOCALAPPDATA%\Programs\Eclipse Adoptium\*" "%USERPROFILE%\.jdks\*") do call :try "%%~j"
if not defined MAQUETTE_JAVA (
    echo Maquette needs Java 25 or newer: install a JDK such as Eclipse Temurin 25, or point JAVA_HOME to one. 1>&2
    exit /b 3
)
set "JAVA_HOME=%MAQUETTE_JAVA%"
exit /b 0

:try
if defined MAQUETTE_JAVA exit /b
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
for /f "usebackq tokens=1,2 delims==" %%v in ("%~1\release") do if "%%v"=="JAVA_VERSION" call :level "%~1" %%w
exit /b

:level
for /f "tokens=1 delims=.+-" %%m in ("%~2") do if %%m GEQ 25 set "MAQUETTE_JAVA=%~1"
exit /b
