package org.liuzhun.store.projection;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs what a connection executes on a thread of its own and gives up on a call that does not come
/// back: the database has been seen to turn in circles for ever, deaf to its own time limit. After
/// that the connection only refuses, its thread is left to itself, and the caller goes on with
/// another database, made from the log.
final class Watch {

  private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
  private static final int LONGER = 10;
  private static final Class<?>[] CONNECTION = {Connection.class};
  private static final Class<?>[] STATEMENT = {PreparedStatement.class};

  private Duration patience;
  private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
    Thread worker = new Thread(work, "database");
    worker.setDaemon(true);
    return worker;
  });
  private volatile boolean stuck;

  Watch(Duration patience) {
    this.patience = patience;
  }

  /// The connection, watched.
  Connection over(Connection connection) {
    return (Connection) proxy(CONNECTION, connection);
  }

  /// Whether a call never came back.
  boolean isStuck() {
    return stuck;
  }

  /// Waits longer from now on: what comes copies everything, on whatever disk there is.
  void waitLonger() {
    patience = patience.multipliedBy(LONGER);
  }

  /// Lets the thread end when its work is done.
  void end() {
    thread.shutdown();
  }

  private Object proxy(Class<?>[] types, Object behind) {
    InvocationHandler handler = (_, method, arguments) -> call(behind, method, arguments);
    return Proxy.newProxyInstance(Watch.class.getClassLoader(), types, handler);
  }

  private @Nullable Object call(Object behind, Method method, Object @Nullable [] arguments)
      throws Throwable {
    String name = method.getName();
    if (stuck) {
      return refused(name);
    }
    boolean executes = name.startsWith("execute") || name.equals("commit");
    Object result =
        executes ? patiently(behind, method, arguments) : invoke(behind, method, arguments);
    return result instanceof Statement statement && behind instanceof Connection
        ? proxy(STATEMENT, statement)
        : result;
  }

  /// Closing must not hang on what is stuck.
  private static @Nullable Object refused(String name) throws SQLException {
    if (name.equals("isClosed")) {
      return true;
    }
    if (name.equals("close")) {
      return null;
    }
    throw new SQLTimeoutException("the database does not answer");
  }

  private @Nullable Object patiently(Object behind, Method method, Object @Nullable [] arguments)
      throws Throwable {
    Future<@Nullable Object> result = thread.submit(() -> answer(behind, method, arguments));
    try {
      Object answer = result.get(patience.toMillis(), TimeUnit.MILLISECONDS);
      if (answer instanceof Failure failure) {
        throw failure.cause();
      }
      return answer;
    } catch (TimeoutException e) {
      stuck = true;
      LOG.error("a call of the database did not come back within {}", patience);
      throw new SQLTimeoutException("the database does not answer", e);
    } catch (InterruptedException e) {
      stuck = true;
      Thread.currentThread().interrupt();
      throw new SQLTimeoutException("interrupted while waiting for the database", e);
    } catch (ExecutionException e) {
      throw e.getCause() == null ? e : e.getCause();
    }
  }

  /// What a call threw, carried to the other thread.
  private record Failure(Throwable cause) {}

  private static @Nullable Object answer(
      Object behind, Method method, Object @Nullable [] arguments) {
    try {
      return invoke(behind, method, arguments);
    } catch (Throwable e) {
      return new Failure(e);
    }
  }

  private static @Nullable Object invoke(
      Object behind, Method method, Object @Nullable [] arguments) throws Throwable {
    try {
      return method.invoke(behind, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause() == null ? e : e.getCause();
    }
  }
}
