@echo off
rem Starts Voltaic on Windows, as the script voltaic does elsewhere. In a checkout Voltaic is built first if it is
rem missing; after a change of the sources, build it anew with: mvn -Dquick -Dmaven.test.skip=true -pl launcher -am package
setlocal EnableExtensions DisableDelayedExpansion
set "here=%~dp0"
set "here=%here:~0,-1%"

if defined JAVA_HOME goto java_home
for %%j in (java.exe) do set "java=%%~$PATH:j"
if not defined java (
    echo voltaic: Java 17 or newer is needed: there is no java on the PATH, and JAVA_HOME is not set. 1>&2
    exit /b 1
)
goto java_found
:java_home
set "java=%JAVA_HOME%\bin\java.exe"
if not exist "%java%" (
    echo voltaic: JAVA_HOME is %JAVA_HOME%, but there is no program bin\java.exe in it. 1>&2
    exit /b 1
)
:java_found

for %%j in ("%java%") do set "jdk=%%~dpj.."
set "java_version="
if exist "%jdk%\release" for /f "usebackq tokens=2 delims==" %%v in (`findstr /b "JAVA_VERSION=" "%jdk%\release"`) do set "java_version=%%~v"
if not defined java_version for /f "tokens=3" %%v in ('"%java%" -version 2^>^&1 ^| findstr /c:" version "') do set "java_version=%%~v"
if not defined java_version set "java_version=0"
for /f "delims=.-+" %%m in ("%java_version%") do set "java_major=%%m"
if %java_major% lss 17 (
    echo voltaic: Java 17 or newer is needed; %java% is Java %java_version%. 1>&2
    exit /b 1
)

if not exist "%here%\pom.xml" (
    for %%h in ("%here%\..") do set "home=%%~fh"
    goto built
)
if exist "%here%\target\build-complete" goto version
where mvn >nul 2>nul || (
    echo voltaic: Maven is needed to build Voltaic: there is no mvn on the PATH. 1>&2
    exit /b 1
)
echo Building Voltaic, on first use only ... 1>&2
if not exist "%here%\target" mkdir "%here%\target"
pushd "%here%\.."
call mvn -q -Dstyle.color=never -Dquick -Dmaven.test.skip=true -pl launcher -am package >"%here%\target\build.log" 2>&1
set "status=%errorlevel%"
popd
if not "%status%"=="0" (
    type "%here%\target\build.log" 1>&2
    echo voltaic: Voltaic could not be built; the log is %here%\target\build.log. 1>&2
    exit /b 1
)
:version
for /f "usebackq tokens=1" %%v in ("%here%\target\build-complete") do set "home=%here%\target\voltaic-%%v"
:built

rem Without a command the desktop opens, and only that shows windows.
set "program=cli"
set "headless=-Djava.awt.headless=true"
if exist "%home%\features\desktop.json" call :find_program %*
set "compiler=-XX:TieredStopAtLevel=1"
if "%program%"=="desktop" set "compiler=-XX:+TieredCompilation"
for %%c in (run sweep shell) do if "%~1"=="%%c" set "compiler=-XX:+TieredCompilation"
set "unsafe="
if %java_major% geq 23 set "unsafe=--sun-misc-unsafe-memory-access=allow"

rem The archive of loaded classes: see the script voltaic.
set "archive="
set "use_archive="
set "options=-Xshare:auto -Xlog:disable -Xlog:all=error:stderr -XX:+UseSerialGC -XX:MaxRAMPercentage=60 %unsafe% %headless%"
if not defined LOCALAPPDATA goto start
set "key=%home:\=_%"
set "key=%key::=%"
set "jdk_key=%jdk:\=_%"
set "jdk_key=%jdk_key::=%"
set "archive=%LOCALAPPDATA%\Voltaic\cache\%key%\%java_version%%jdk_key%.%program%.jsa"
if exist "%archive%" goto use_archive
for %%a in ("%archive%") do mkdir "%%~dpa" 2>nul
set "new=%archive%.%RANDOM%"
"%java%" %options% %compiler% "-XX:ArchiveClassesAtExit=%new%" "-Dvoltaic.home=%home%" -cp "%home%\lib\*;%home%\bundles\*" voltaic.launcher.Rehearsal %program% "%new%.results" <nul >nul 2>nul
if exist "%new%.results" rmdir /s /q "%new%.results"
if exist "%new%" move /y "%new%" "%archive%" >nul 2>nul
if not exist "%archive%" goto start
:use_archive
set "use_archive="-XX:SharedArchiveFile=%archive%""
:start
"%java%" %options% %compiler% %use_archive% "-Dvoltaic.home=%home%" %VOLTAIC_JAVA_OPTIONS% -cp "%home%\lib\*;%home%\bundles\*" voltaic.launcher.Main %*
exit /b %errorlevel%

:find_program
if "%~1"=="--plugins" shift & shift & goto find_program
if "%~1"=="--workspace" shift & shift & goto find_program
if "%~1"=="--verbose" shift & goto find_program
if not "%~1"=="" exit /b 0
set "program=desktop"
set "headless="
exit /b 0
