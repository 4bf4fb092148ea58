package io.github.backpack4j.conformance.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backpack4j.conformance.ContractIndex;
import io.github.backpack4j.conformance.exchange.Resources;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StreamIdentitiesTest {
  private static List<String> broken(String stream, String message) {
    ContractIndex.Channel channel = ContractIndex.standard().channelOf(stream);
    return new StreamIdentities(channel, stream)
        .broken(Resources.parse(message)).stream().map(StreamIdentities.Broken::shown).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          trade.SOL_USDC | {"s":"SOL_USD"} | /s: another market than the stream's (SOL_USD)
          trade.SOL_USDC | {"e":"depth"} | /e: another event than the stream's (depth)
          trade.SOL_USDC | {"p":"0"} | /p: not above zero (0)
          trade.SOL_USDC | {"q":"-1"} | /q: not above zero (-1)
          liquidation.SOL_USDC | {"s":"BTC_USDC"} | /s: another market than the stream's (BTC_USDC)
          liquidation | {"q":"0.0"} | /q: not above zero (0.0)
          depth.SOL_USDC | {"U":7,"u":6} | /U: above /u (7 and 6)
          depth.SOL_USDC | {"a":[["0","1"]]} | /a/0/0: not above zero (0)
          depth.200ms.SOL_USDC | {"b":[["1","-2"]]} | /b/0/1: below zero (-2)
          depth.SOL_USDC | {"b":[["1.0","2"],["1","3"]]} | /b/1/0: a price that stands before (1)
          bookTicker.SOL_USDC | {"a":"2","b":"2.0"} | /b: not below /a (2.0 and 2)
          bookTicker.SOL_USDC | {"A":"-1"} | /A: below zero (-1)
          ticker.SOL_USDC | {"h":"2","l":"3","o":"9"} | /l: above /h (3 and 2)
          ticker.SOL_USDC | {"h":"5","l":"3","c":"6"} | /c: above /h (6 and 5)
          ticker.SOL_USDC | {"c":"0","v":"1"} | /c: not above zero (0)
          kline.1m.SOL_USDC | {"h":"5","l":"3","o":"6"} | /o: above /h (6 and 5)
          ticker.SOL_USDC | {"h":"5","l":"3","c":"2"} | /l: above /c (3 and 2)
          ticker.SOL_USDC | {"v":"-0.1"} | /v: below zero (-0.1)
          ticker.SOL_USDC | {"n":-1} | /n: below zero (-1)
          kline.1h.SOL_USDC | {"t":"2026-01-01T00:00:00","T":"2026-01-01T00:01:00"} | /T: not 1h after /t (2026-01-01T00:00:00Z to 2026-01-01T00:01:00Z)
          kline.1month.SOL_USDC | {"t":"2026-01-01T00:00:00","T":"2026-01-08T00:00:00"} | /T: not 1month after /t (2026-01-01T00:00:00Z to 2026-01-08T00:00:00Z)
          markPrice.SOL_USDC_PERP | {"i":"0"} | /i: not above zero (0)
          openInterest.SOL_USDC_PERP | {"o":"-5"} | /o: below zero (-5)
          account.orderUpdate | {"z":"-1"} | /z: below zero (-1)
          account.orderUpdate.SOL_USDC | {"s":"BTC_USDC"} | /s: another market than the stream's (BTC_USDC)
          account.positionUpdate | {"Q":"-1"} | /Q: below zero (-1)
          account.rfqUpdate | {"w":2,"W":1} | /w: above /W (2 and 1)
          """)
  void whatCannotBeIsFound(String stream, String message, String words) {
    assertThat(broken(stream, message)).containsExactly(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          bookTicker.SOL_USDC | {"a":null,"A":null,"b":"2","B":"1","u":1}
          bookTicker.SOL_USDC | {}
          depth.SOL_USDC | {"a":[],"b":[["1","0"]],"U":7,"u":7}
          kline.1m.SOL_USDC | {"o":null,"h":null,"l":null,"c":null,"v":"0","n":0}
          kline.1month.SOL_USDC | {"t":"2026-02-01T00:00:00","T":"2026-03-01T00:00:00"}
          kline.1w.SOL_USDC | {"t":"2026-02-02T00:00:00","T":"2026-02-09T00:00:00"}
          kline.3d.SOL_USDC | {"t":"2026-02-02T00:00:00","T":"2026-02-05T00:00:00"}
          ticker.SOL_USDC | {"o":"1","h":"1","l":"1","c":"1","v":"0","V":"0","n":0}
          ticker.SOL_USDC | {"o":"0","h":"0","l":"0","c":"0","v":"0","V":"0","n":0}
          ticker.SOL_USDC | {"o":"6","h":"5","l":"3","c":"4","v":"1"}
          kline.1m.SOL_USDC | {"o":null,"h":null,"l":null,"c":null,"v":null,"n":0}
          markPrice.AAPL.US_USDC_PERP | {"e":"markPrice","s":"AAPL.US_USDC_PERP","p":"1","f":"-0.1"}
          liquidation | {"s":"BTC_USDC_PERP"}
          account.orderUpdate | {"e":"orderFill","n":"-0.1","q":"0"}
          account.positionUpdate | {"q":"-1","p":"-2","P":"-3","Q":"1","n":"0"}
          """)
  void whatCanBeIsNot(String stream, String message) {
    assertThat(broken(stream, message)).isEmpty();
  }

  @Test
  void eachChannelHasRules() {
    for (ContractIndex.Channel channel : ContractIndex.standard().channels()) {
      if (channel.address() != null) {
        assertThat(broken(channel.variants().get(0).replace("{symbol}", "SOL_USDC"), "{}"))
            .isEmpty();
      }
    }
  }
}
