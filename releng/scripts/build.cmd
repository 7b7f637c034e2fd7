@rem SPDX-License-Identifier: EPL-2.0
@rem Runs Maven with the arguments given, on a Java and a Maven that are new enough; fetches that Maven when need be.
@echo off
setlocal
set "root=%~dp0..\..\"
call "%root%features\dev.maquette.platform.feature\rootfiles\windows\java.cmd"
if errorlevel 1 exit /b 3
set "tools=%LOCALAPPDATA%\Maquette\tools"
set "mvn=%tools%\apache-maven-3.9.16\bin\mvn.cmd"
if not exist "%mvn%" (
    where mvn >nul 2>nul || (
        echo The build needs Maven: install it and put mvn on the PATH. 1>&2
        exit /b 3
    )
    echo Fetching Maven 3.9.16 ... 1>&2
    if not exist "%tools%" mkdir "%tools%"
    pushd "%tools%"
    call mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack -Dartifact=org.apache.maven:apache-maven:3.9.16:zip:bin "-DoutputDirectory=%tools%"
    popd
)
if not exist "%mvn%" exit /b 1
cd /d "%root%"
rem What was compiled before is taken away: the compiler looks only at the sources that changed, not at those that call
rem them.
for /d %%b in (bundles\* tests\*) do if exist "%%b\target\classes" rmdir /s /q "%%b\target\classes"
call "%mvn%" -B -ntp %*
