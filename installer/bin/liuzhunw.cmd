@echo off
rem Starts the window without a console that stays: the menu's shortcuts and double-clicked packages come here.
setlocal
set "HOME_DIR=%~dp0.."
if not exist "%HOME_DIR%\runtime\bin\javaw.exe" goto console
for %%j in ("%HOME_DIR%\lib\liuzhun-*.jar") do set "PROGRAM=%%~fj"
rem The start-up cache belongs to exactly these jars; with any other it stays unused.
set "CACHE="
if exist "%HOME_DIR%\cache\start.aot" set "CACHE=-XX:AOTCache="%HOME_DIR%\cache\start.aot" -XX:+UseCompactObjectHeaders -XX:+VerifySharedSpaces -Xlog:aot=off -Xlog:cds=off"
if defined CACHE for /f "usebackq tokens=1,2" %%s in ("%HOME_DIR%\cache\jars.txt") do call :same %%s %%t
start "" "%HOME_DIR%\runtime\bin\javaw.exe" -Xms128m -Xmx512m -XX:MaxNewSize=64m -XX:MinHeapFreeRatio=5 -XX:MaxHeapFreeRatio=10 -XX:-ShrinkHeapInSteps -XX:+UseSerialGC -XX:ReservedCodeCacheSize=160m -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED,javafx.graphics --sun-misc-unsafe-memory-access=allow %CACHE% %LIUZHUN_OPTIONS% -cp "%PROGRAM%" org.liuzhun.Main %*
exit /b 0

:same
for %%f in ("%HOME_DIR%\lib\%2") do if "%%~zf"=="%1" exit /b 0
set "CACHE="
exit /b 0

:console
call "%~dp0liuzhun.cmd" %*
exit /b %errorlevel%
