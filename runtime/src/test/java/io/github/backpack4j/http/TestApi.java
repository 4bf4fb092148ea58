package io.github.backpack4j.http;

import io.github.backpack4j.DecimalOrPercent;
import io.github.backpack4j.DecodingException;
import io.github.backpack4j.OpenEnum;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;
import io.github.backpack4j.sign.Signed;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.HTTP;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** What the generator writes, in small. */
public interface TestApi {

  @Operation(effect = Effect.WRITE, clientId = "clientId", assignsClientId = true)
  @Signed("orderExecute")
  @POST("api/v1/order")
  ApiCall<Order> executeOrder(@Body OrderRequest order);

  @Operation(effect = Effect.WRITE, clientId = "clientId", assignsClientId = true)
  @Signed(value = "orderExecute", batch = true)
  @POST("api/v1/orders")
  ApiCall<List<Order>> executeOrders(@Body @Size(min = 1, max = 50) List<OrderRequest> orders);

  @Operation(effect = Effect.WRITE, clientId = "clientId")
  @Signed("orderCancel")
  @HTTP(method = "DELETE", path = "api/v1/order", hasBody = true)
  ApiCall<Reply<Order>> cancelOrder(@Body OrderRequest order);

  @Operation(effect = Effect.FUNDS)
  @Signed("withdraw")
  @POST("wapi/v1/capital/withdrawals")
  ApiCall<Acknowledgement> withdraw(@Body OrderRequest order);

  @Operation(effect = Effect.WRITE)
  @Signed("convertDust")
  @POST("api/v1/account/convertDust")
  ApiCall<Acknowledgement> convertDust();

  @Operation(effect = Effect.WRITE, clientId = "clientId", required = "clientId")
  @Signed("orderForget")
  @DELETE("api/v1/order")
  ApiCall<Acknowledgement> forgetOrder(@Query("clientId") @Nullable Long clientId);

  @Operation(
      effect = Effect.READ,
      required = "symbol",
      exactlyOneOf = @OneOf({"orderId", "clientId"}))
  @Signed("orderQuery")
  @GET("api/v1/order")
  ApiCall<Order> getOrder(
      @Query("symbol") @Nullable String symbol,
      @Query("orderId") @Nullable String orderId,
      @Query("clientId") @Range(min = 0, max = 4294967295L) @Nullable Long clientId);

  @Operation(
      effect = Effect.READ,
      atMostOneOf = {@OneOf({"orderId", "strategyId", "parentId"}), @OneOf({"parentId", "limit"})})
  @Signed("fillHistoryQueryAll")
  @GET("wapi/v1/history/fills")
  ApiCall<List<Order>> getFills(
      @Query("orderId") @Nullable String orderId,
      @Query("strategyId") @Nullable String strategyId,
      @Query("parentId") @Nullable String parentId,
      @Query("from") @Unit("ms") @Nullable Instant from,
      @Query("marketType") @Nullable List<MarketType> marketType,
      @Query("limit") @Range(min = 1, max = 1000) @Nullable Integer limit);

  default ApiCall<List<Order>> getFills(String orderId) {
    return getFills(orderId, null, null, null, null, null);
  }

  @Operation(effect = Effect.READ)
  @Signed("balanceQuery")
  @GET("api/v1/capital")
  ApiCall<Map<String, Order>> getBalances();

  @Operation(effect = Effect.READ)
  @GET("api/v1/ping")
  ApiCall<String> ping();

  @Operation(effect = Effect.READ)
  @Unit("ms")
  @GET("api/v1/time")
  ApiCall<Instant> getTime();

  @Operation(effect = Effect.READ)
  @Signed("timeQuery")
  @Unit("ms")
  @GET("api/v1/time")
  ApiCall<Instant> getSignedTime();

  @Operation(effect = Effect.READ)
  @Unit("iso")
  @GET("api/v1/time")
  ApiCall<Instant> getNaiveTime();

  @Operation(effect = Effect.READ, pool = "historical")
  @GET("api/v1/names/{kind}")
  ApiCall<List<String>> getNames(@Path("kind") @Nullable String kind);

  @Operation(effect = Effect.READ)
  @GET("api/v1/prices")
  ApiCall<Map<String, BigDecimal>> getPrices(
      @Query("s") @Unit("s") @Nullable Instant seconds,
      @Query("ms") @Unit("ms") @Nullable Instant millis,
      @Query("us") @Unit("us") @Nullable Instant micros,
      @Query("iso") @Unit("iso") @Nullable Instant iso,
      @Query("decimal") @Nullable BigDecimal decimal,
      @Query("percent") @Nullable DecimalOrPercent percent,
      @Query("flag") @Nullable Boolean flag,
      @Query("length") @Nullable Duration length);

  @Operation(effect = Effect.READ)
  @GET("api/v1/ticker")
  ApiCall<@Nullable Order> getTicker(
      @Query("symbol") @Size(min = 2) @Nullable List<String> symbols,
      @Query("kind") @Size(max = 2) @Nullable List<String> kinds);

  @Operation(
      effect = Effect.READ,
      required = "symbol",
      refused = "it left the API on 2025-08-07; use getFills")
  @Signed("pnlHistoryQueryAll")
  @GET("wapi/v1/history/pnl")
  ApiCall<Void> getPnl(@Query("symbol") @Nullable String symbol);

  /** An order as the exchange tells of it. */
  record Order(String id, @Nullable BigDecimal price) {}

  /** An order as it is placed. */
  record OrderRequest(
      String symbol, @Nullable BigDecimal price, @Nullable Long clientId, @Nullable String memo) {}

  /** A kind of market. */
  record MarketType(String wire) implements OpenEnum {}

  /** Knows both. */
  Codecs CODECS =
      type ->
          type == Order.class
              ? OrderCodec.INSTANCE
              : type == OrderRequest.class ? RequestCodec.INSTANCE : null;

  /** Reads and writes {@link Order}. */
  enum OrderCodec implements Codec<Order> {
    INSTANCE;

    @Override
    public Order read(JsonReader in) {
      String id = "";
      BigDecimal price = null;
      for (String name = in.firstName(); name != null; name = in.nextName()) {
        switch (name) {
          case "id" -> id = in.id();
          case "price" -> price = in.decimal();
          default -> in.keep(name);
        }
      }
      return new Order(id, price);
    }

    @Override
    public void write(Order order, JsonWriter out) {
      out.beginObject().name("id").text(order.id()).name("price").decimal(order.price());
      out.endObject();
    }
  }

  /** Writes {@link OrderRequest}; one with the memo {@code fail} cannot be written. */
  enum RequestCodec implements Codec<OrderRequest> {
    INSTANCE;

    @Override
    public OrderRequest read(JsonReader in) {
      throw new DecodingException(null, in.pointer(), "it is never answered", null);
    }

    @Override
    public void write(OrderRequest order, JsonWriter out) {
      if ("fail".equals(order.memo())) {
        throw new IllegalStateException("no memo");
      }
      out.beginObject().name("symbol").text(order.symbol()).name("price").decimal(order.price());
      out.name("clientId").int64(order.clientId()).name("memo").text(order.memo()).endObject();
    }
  }
}
