@echo off
rem Starts the program with a Java 25 (or newer) run-time: bundled, LIUZHUN_JAVA_HOME, JAVA_HOME, then the usual folders.
setlocal enabledelayedexpansion
set "HOME_DIR=%~dp0.."
set "FOUND="
call :try "%HOME_DIR%\runtime"
call :try "%LIUZHUN_JAVA_HOME%"
call :try "%JAVA_HOME%"
for /f "delims=" %%j in ('where java 2^>nul') do call :try "%%~dpj.."
for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*") do call :try "%%~d"
if not defined FOUND (
  echo Java 25 or newer is needed; install it or set LIUZHUN_JAVA_HOME. 1>&2
  exit /b 3
)
for %%j in ("%HOME_DIR%\lib\liuzhun-*.jar") do set "PROGRAM=%%~fj"
rem The window opens with liuzhunw.cmd; a verb wants to be done soon: both compilers, both cores.
set "TUNING=-Xmx1500m -XX:+UseParallelGC -XX:MetaspaceSize=160m"
if "%~1"=="" set "TUNING=-Xmx512m -XX:+UseSerialGC -XX:ReservedCodeCacheSize=160m -XX:TieredStopAtLevel=1"
"%FOUND%\bin\java.exe" %TUNING% --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow %LIUZHUN_OPTIONS% -cp "%PROGRAM%" org.liuzhun.Main %*
exit /b %errorlevel%

:try
if defined FOUND exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==." %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "VERSION=%%~v"
set "VERSION=!VERSION:"=!"
if !VERSION! geq 25 set "FOUND=%~1"
exit /b 0
