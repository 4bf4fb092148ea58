package io.github.backpack4j.conformance.record;

import io.github.backpack4j.conformance.exchange.Fixture;
import io.github.backpack4j.conformance.exchange.StreamExchange;
import io.undertow.Undertow;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A server whose answers and frames are full of what nobody may see. */
final class Planted implements AutoCloseable {
  private final Map<String, String> planted;
  private final Map<String, String> answers = new LinkedHashMap<>();
  private final StreamExchange streams = new StreamExchange();
  private final Undertow server;
  private volatile String lastSignature = "";

  Planted(Map<String, String> planted) throws IOException {
    this.planted = planted;
    answers.put(
        "/api/v1/status",
        """
        {"status":"Ok","message":"{seed} {seed, hex} {seed, base64url} {verifying key} {password}",
         "{seed}":"{verifying key, hex}"}""");
    answers.put("/api/v1/assets", Fixture.load("assets/get-assets/full").answer().toString());
    answers.put(
        "/api/v1/capital",
        """
        {"SOL":{"available":"{balance}","locked":"0","staked":"{stake}","note":"{sub-account}"},
         "{map key}":{"available":"1","locked":"0","staked":"0"}}""");
    answers.put("/wapi/v1/capital/deposit/address", "{\"address\":\"{deposit address}\"}");
    answers.put(
        "/wapi/v1/capital/deposits",
        """
        [{"id":{deposit id},"toAddress":"{deposit address}","fromAddress":"{sender}",
          "source":"solana","status":"{unlisted status}","transactionHash":"{transaction hash}",
          "symbol":"SOL","quantity":"{balance}","createdAt":"{moment}","platformMemo":"{memo}",
          "ip":"{ip}"}]""");
    answers.put(
        "/wapi/v1/capital/withdrawals",
        """
        [{"id":17,"blockchain":"Solana","clientId":"{e-mail}","quantity":"{stake}","fee":"0.01",
          "symbol":"SOL","status":"confirmed","subaccountId":null,"toAddress":"{withdrawal address}",
          "transactionHash":"0x{hex hash}","createdAt":"{moment}","isInternal":false,
          "bankName":"{bank}","bankIdentifier":"{bank identifier}","identifier":"{iban}",
          "accountIdentifier":"{iban}","twoFactorToken":"{two-factor token}"}]""");
    String order =
        """
        {"id":"{order id}","clientId":{client id},"createdAt":1731234567890,"executedQuantity":"0",
         "executedQuoteQuantity":"0","orderType":"Limit","postOnly":false,"price":"20.5",
         "quantity":"{balance}","reduceOnly":null,"selfTradePrevention":"RejectTaker",
         "side":"Bid","status":"New","symbol":"SOL_USDC","timeInForce":"GTC",
         "relatedOrderId":"{order id}","{member}":"{sub-account}"}""";
    answers.put("/api/v1/order", order);
    answers.put("/api/v1/orders", "[" + order + "]");
    answers.put(
        "/wapi/v1/history/fills",
        """
        [{"clientId":"{client id}","fee":"0.030735","feeSymbol":"{fee asset}","isMaker":false,
          "orderId":"{order id}","price":"20.49","quantity":"{stake}","side":"Bid",
          "symbol":"SOL_USDC","systemOrderType":null,"timestamp":"{moment}",
          "tradeId":{trade id},"X-Signature":"{signature}","X-API-Key":"{verifying key}"}]""");
    answers.put(
        "/wapi/v1/history/rfq",
        """
        [{"rfqId":"{uuid}","clientId":{client id},"symbol":"SOL_USDC","side":"Bid",
          "quantity":"{stake}","submissionTime":"{moment}","expiryTime":"{moment}","status":"New",
          "executionMode":"Immediate","createdAt":"{moment}","price":"20"}]""");
    answers.put(
        "/wapi/v1/history/funding",
        """
        [{"userId":{user id},"subaccountId":0,"symbol":"SOL_USDC_PERP","quantity":"-{stake}",
          "intervalEndTimestamp":"{moment}","fundingRate":"0.0001"}]""");
    server =
        Undertow.builder()
            .addHttpListener(0, "127.0.0.1")
            .setIoThreads(1)
            .setWorkerThreads(2)
            .setHandler(this::answer)
            .build();
    server.start();
    streams.reset(Clock.systemUTC());
    streams.play(
        "planted",
        List.of(
            "{\"expect\":{\"method\":\"SUBSCRIBE\",\"params\":[\"account.orderUpdate\"]}}",
            filled(
                """
                {"stream":"account.orderUpdate","data":{"e":"orderAccepted","E":1731234567890123,\
                "s":"SOL_USDC","c":{client id},"S":"Bid","o":"LIMIT","f":"GTC","q":"{balance}",\
                "p":"20.50","X":"New","i":"{order id}","t":null,"z":"0","Z":"0",\
                "V":"RejectTaker","T":1731234567890122,"O":"USER","r":false,"u":"{ip}",\
                "R":"{e-mail}"}}""")));
  }

  /** What is planted, by what it is; signing keys are the test's to add. */
  static Map<String, String> secrets() {
    Map<String, String> secrets = new LinkedHashMap<>();
    secrets.put("balance", "98765.4321");
    secrets.put("stake", "1234.5678");
    secrets.put("sub-account", "Vacation fund of Alice");
    secrets.put("map key", "Savings of Alice");
    secrets.put("deposit address", "7EcDhSYGxXyscszYEp35KHN8vvw3svAuLKTzXwCFLtV");
    secrets.put("sender", "9WzDXwBbmkg8ZTbNMqUxvQRAyrZzDsGYdLVL9zYtAWWM");
    secrets.put("withdrawal address", "5Q544fKrFoe6tsEbD7S8EmxGTJYAKtTVhAW5Q5pge4j1");
    secrets.put(
        "transaction hash",
        "3AsdoALgZFuq2oUVWrDYhg2pNeaLJKPLf8hU2mQ6U8qJxeJ6hsrPVpMn9ma39DtfYCrDQSvngWRP8NnTpEhezJpE");
    secrets.put("hex hash", "88df016429689c079f3b2f6ad39fa052532c56795b733da78a91ebe6a713944b");
    secrets.put("order id", "113881024563871744");
    secrets.put("deposit id", "6120417");
    secrets.put("client id", "3141592653");
    secrets.put("trade id", "412077933");
    secrets.put("user id", "1873210");
    secrets.put("uuid", "8a9f0c3e-1b2d-4e5f-8a7b-0123456789ab");
    secrets.put("e-mail", "alice.smith@example.com");
    secrets.put("bank", "Alice Family Bank");
    secrets.put("bank identifier", "ALCEDEFFXXX");
    secrets.put("iban", "DE89370400440532013000");
    secrets.put("two-factor token", "839201");
    secrets.put("ip", "203.0.113.77");
    secrets.put("memo", "for the house of Alice");
    secrets.put("unlisted status", "waitingForAlice");
    secrets.put("fee asset", "ALICECOIN");
    secrets.put("member", "account7712345");
    secrets.put("moment", "2024-11-10T10:29:27.123");
    secrets.put("error", "account of Alice is frozen");
    secrets.put("header", "alice-session");
    return secrets;
  }

  URI url() {
    InetSocketAddress address = (InetSocketAddress) server.getListenerInfo().get(0).getAddress();
    return URI.create("http://127.0.0.1:" + address.getPort());
  }

  URI streamUrl() {
    return streams.url();
  }

  /** The signature of the last signed request. */
  String lastSignature() {
    return lastSignature;
  }

  private void answer(HttpServerExchange http) {
    String signature = http.getRequestHeaders().getFirst("X-Signature");
    if (signature != null) {
      lastSignature = signature;
    }
    String answer = answers.get(http.getRequestPath());
    http.getResponseHeaders().put(Headers.CONTENT_TYPE, "application/json; charset=utf-8");
    http.getResponseHeaders().put(new HttpString("X-Account"), filled("{header}"));
    if (answer == null) {
      http.setStatusCode(400);
      answer = "{\"code\":\"UNAUTHORIZED\",\"message\":\"{error}\"}";
    }
    http.getResponseSender().send(filled(answer).replace("{signature}", lastSignature));
  }

  private String filled(String text) {
    String filled = text;
    for (Map.Entry<String, String> each : planted.entrySet()) {
      filled = filled.replace("{" + each.getKey() + "}", each.getValue());
    }
    return filled;
  }

  @Override
  public void close() {
    server.stop();
    streams.close();
  }
}
