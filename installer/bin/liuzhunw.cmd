@echo off
rem Starts the window without a console that stays: the menu's shortcuts and double-clicked packages come here.
setlocal
set "HOME_DIR=%~dp0.."
if not exist "%HOME_DIR%\runtime\bin\javaw.exe" goto console
for %%j in ("%HOME_DIR%\lib\liuzhun-*.jar") do set "PROGRAM=%%~fj"
start "" "%HOME_DIR%\runtime\bin\javaw.exe" -Xms128m -Xmx512m -XX:MaxNewSize=64m -XX:MinHeapFreeRatio=5 -XX:MaxHeapFreeRatio=10 -XX:-ShrinkHeapInSteps -XX:+UseSerialGC -XX:ReservedCodeCacheSize=160m -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED,javafx.graphics --sun-misc-unsafe-memory-access=allow %LIUZHUN_OPTIONS% -cp "%PROGRAM%" org.liuzhun.Main %*
exit /b 0

:console
call "%~dp0liuzhun.cmd" %*
exit /b %errorlevel%
