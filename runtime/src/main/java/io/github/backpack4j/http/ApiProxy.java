package io.github.backpack4j.http;

import io.github.backpack4j.json.UnwritableException;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.Map;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.CallAdapter;
import retrofit2.Invocation;
import retrofit2.Retrofit;

/**
 * Implements an API's interface: checks the arguments of a call, lets Retrofit make a request of
 * them, and returns the description of it. Retrofit sends nothing.
 */
final class ApiProxy implements InvocationHandler {
  private static final Object[] NONE = {};

  private final Transport transport;
  private final Class<?> type;
  private final Object requests;
  private final Map<Method, OperationSpec<?>> operations = new HashMap<>();

  private ApiProxy(
      Transport transport, HttpUrl baseUrl, OkHttpClient client, Class<?> type, Codecs codecs) {
    this.transport = transport;
    this.type = type;
    for (Method method : type.getMethods()) {
      if (Modifier.isAbstract(method.getModifiers())) {
        operations.put(method, OperationSpec.of(method, codecs));
      }
    }
    this.requests =
        new Retrofit.Builder()
            .baseUrl(baseUrl)
            .callFactory(client)
            .addConverterFactory(new RequestConverters(codecs))
            .addCallAdapterFactory(new Requests())
            .validateEagerly(true)
            .build()
            .create(type);
  }

  static <A> A create(
      Transport transport, HttpUrl baseUrl, OkHttpClient client, Class<A> type, Codecs codecs) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            new ApiProxy(transport, baseUrl, client, type, codecs)));
  }

  @Override
  public @Nullable Object invoke(
      Object proxy, Method method, @Nullable Object @Nullable [] givenArguments) throws Throwable {
    Object[] arguments = givenArguments == null ? NONE : givenArguments;
    OperationSpec<?> operation = operations.get(method);
    if (operation != null) {
      return call(operation, method, arguments);
    }
    if (method.isDefault()) {
      return InvocationHandler.invokeDefault(proxy, method, arguments);
    }
    return switch (method.getName()) {
      case "equals" -> proxy == arguments[0];
      case "hashCode" -> System.identityHashCode(proxy);
      default -> type.getSimpleName() + "[" + transport + "]";
    };
  }

  private ApiCall<?> call(OperationSpec<?> operation, Method method, Object[] arguments)
      throws IllegalAccessException {
    String problem = operation.problem(arguments);
    if (problem != null) {
      return PreparedCall.impossible(transport, operation, problem, null);
    }
    try {
      return (ApiCall<?>) method.invoke(requests, arguments);
    } catch (InvocationTargetException e) {
      return PreparedCall.impossible(
          transport, operation, whyUnwritable(e.getCause()), e.getCause());
    }
  }

  private static String whyUnwritable(Throwable e) {
    if (e instanceof UnwritableException unwritable) {
      return unwritable.member() == null
          ? "its parameters cannot be written: " + unwritable.reason()
          : "its parameter " + unwritable.getMessage();
    }
    return "its parameters cannot be written";
  }

  /** Takes from Retrofit the request it makes of the arguments, and nothing else. */
  private final class Requests extends CallAdapter.Factory {
    @Override
    public @Nullable CallAdapter<?, ?> get(
        Type returnType, Annotation[] annotations, Retrofit retrofit) {
      if (getRawType(returnType) != ApiCall.class) {
        return null;
      }
      return new CallAdapter<ResponseBody, ApiCall<?>>() {
        @Override
        public Type responseType() {
          return ResponseBody.class;
        }

        @Override
        public ApiCall<?> adapt(Call<ResponseBody> call) {
          Request request = call.request();
          Invocation invocation = request.tag(Invocation.class);
          return PreparedCall.of(transport, operations.get(invocation.method()), request);
        }
      };
    }
  }
}
