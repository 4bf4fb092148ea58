package io.github.backpack4j.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.backpack4j.DecodingException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FramesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'data':{'x':1},'stream':'depth.200ms.AAPL.US_USDC_PERP'}",
        "{'stream':'depth.200ms.AAPL.US_USDC_PERP','data':{'x':1}}",
        "{'id':null,'stream':'depth.200ms.AAPL.US_USDC_PERP','data':{'x':1}}",
        " { 'stream' : 'depth.200ms.AAPL.US_USDC_PERP' , 'data' : {} } ",
        "{'data':{'stream':'trade.SOL_USDC'},'stream':'depth.200ms.AAPL.US_USDC_PERP'}",
        "{'stream':'depth.200ms.AAPL.US_USDC_PERP','data':{'stream':'trade.SOL_USDC'}}",
        "{'stream':'depth.200ms.AAPL.US_USDC_PERP','data':{'x':'}'},'y':'z'}",
        "{'stream':'depth.200ms.AAPL.US_USDC_PERP'}",
        "{'data':'\\',\\'stream\\':\\'x\\'}','stream':'depth.200ms.AAPL.US_USDC_PERP'}",
        "{'stream':'depth.200ms.AAPL.\\u0055S_USDC_PERP','data':{}}",
        "{'data':{},'stream':'depth.200ms.AAPL.\\u0055S_USDC_PERP'}"
      })
  void findsTheNameWhereverItStands(String frame) {
    assertThat(Frames.streamOf(frame.replace('\'', '"')))
        .isEqualTo("depth.200ms.AAPL.US_USDC_PERP");
  }

  @Test
  void namesThatShareASlotStayApart() {
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < 5_000; i++) {
        String name = "trade.M" + i + "_USDC";
        assertThat(Frames.streamOf("{\"data\":{},\"stream\":\"" + name + "\"}")).isEqualTo(name);
        assertThat(Frames.streamOf("{\"stream\":\"" + name + "\",\"data\":{}}")).isEqualTo(name);
      }
    }
    for (String name : List.of("", "a", "ab", "abc")) {
      assertThat(Frames.streamOf("{\"data\":{},\"stream\":\"" + name + "\"}")).isEqualTo(name);
      assertThat(Frames.streamOf("{\"stream\":\"" + name + "\",\"data\":{}}")).isEqualTo(name);
    }
  }

  @Test
  void aNameIsNotMadeAnewForEveryFrame() {
    String frame = "{\"data\":{},\"stream\":\"trade.SOL_USDC\"}";
    assertThat(Frames.streamOf(frame)).isSameAs(Frames.streamOf(frame));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'id':null,'result':null}",
        "{'id':null,'error':{'code':4006,'message':'Invalid stream'}}",
        "{'data':{'stream':'trade.SOL_USDC'}}",
        "{'data':{'a':1,'stream':'trade.SOL_USDC'}}",
        "{'stream':null}",
        "{'x':'{\\'stream\\':\\'a\\'}'}",
        "{}",
        "[]",
        "'pong'",
        "7"
      })
  void findsNoNameWhereThereIsNone(String frame) {
    assertThat(Frames.streamOf(frame.replace('\'', '"'))).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'data':{'p':'1','s':'SOL_USDC','t':1700},'stream':'x'}",
        "{'stream':'x','data':{'t':1700,'s':'SOL_USDC'}}",
        "{ 'data' : { 't' : 1700 , 's' : 'SOL_USDC' } , 'stream' : 'x' }",
        "{'s':'no','data':{'a':[['1','2'],[]],'b':{'s':'no','t':1},'s':'SOL_USDC','t':1700}}",
        "{'data':{'x':'s\\\\','y':'\\',\\'s\\':\\'','s':'SOL_USDC','z':true,'t':1700,",
        "{'data':{'t':1700,'s':'SOL_USDC','s':'twice'}}",
      })
  void findsTheStateOfAMessageWithoutReadingIt(String frame) {
    String json = frame.replace('\'', '"');
    assertThat(Frames.keyOf(json, List.of("s"))).isEqualTo("\"SOL_USDC\"");
    assertThat(Frames.keyOf(json, List.of("s", "t"))).isEqualTo("\"SOL_USDC\",1700,");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "7",
        "[]",
        "{}",
        "{'data'",
        "{'data':",
        "{'data':null}",
        "{'data':[{'s':'SOL_USDC'}]}",
        "{'data':'s'}",
        "{'data':{}}",
        "{'data':{'t':1}}",
        "{'data':{'s':null}}",
        "{'data':{'s':{}}}",
        "{'data':{'s':['SOL_USDC']}}",
        "{'data':{'s':'SOL_US",
        "{'data':{'s':17",
        "{'data':{'a':[{'s':'SOL_USDC'}",
        "{'data':{'a':'SOL_USDC\\",
        "{'data':{'a':1 's':'SOL_USDC'}}",
        "{'data':{'a' 1,'s':'SOL_USDC'}}",
        "{'data':{a:1,'s':'SOL_USDC'}}",
        "{'s':'SOL_USDC'}",
        "{'a':{'data':{'s':'SOL_USDC'}}}"
      })
  void findsNoStateWhereThereIsNone(String frame) {
    String json = frame.replace('\'', '"');
    assertThat(Frames.keyOf(json, List.of("s"))).isNull();
    assertThat(Frames.keyOf(json, List.of("s", "t"))).isNull();
  }

  @Test
  void statesOfSeveralMembersDoNotRunTogether() {
    List<String> members = List.of("s", "t");
    assertThat(Frames.keyOf("{\"data\":{\"s\":\"a\\\",\\\"b\",\"t\":\"c\"}}", members))
        .isNotEqualTo(Frames.keyOf("{\"data\":{\"s\":\"a\",\"t\":\"b\\\",\\\"c\"}}", members));
  }

  @Test
  void readsTheMessageWhateverStandsAroundIt() {
    assertThat(Frames.message("{\"x\":[1],\"data\":{\"p\":\"1\"},\"stream\":\"s\"}", Tick.CODEC))
        .isEqualTo(new Tick("1"));
  }

  @Test
  void aFrameWithoutAMessageIsRefused() {
    for (String frame : List.of("{\"stream\":\"s\"}", "{\"stream\":\"s\",\"data\":null}")) {
      assertThatExceptionOfType(DecodingException.class)
          .isThrownBy(() -> Frames.message(frame, Tick.CODEC))
          .withMessage("the message cannot be read at /data: a message was expected, found none");
    }
  }

  @Test
  void aMessageIsReadOnlyFromAWholeFrame() {
    assertThatExceptionOfType(DecodingException.class)
        .isThrownBy(() -> Frames.message("{\"data\":{\"p\":\"1\"},\"stream\":\"s\"", Tick.CODEC))
        .withMessage("the message cannot be read at /stream: the text ends early");
    assertThatExceptionOfType(DecodingException.class)
        .isThrownBy(() -> Frames.message("{\"data\":{\"p\":\"1\"}}{", Tick.CODEC))
        .withMessage("the message cannot be read: more follows after the end of the document");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\":null,\"result\":null}",
        "{\"result\":null,\"id\":1}",
        "{\"result\":{},\"error\":null}"
      })
  void bothFormsOfAcknowledgementAreNone(String frame) {
    assertThat(Frames.refusal(frame)).isNull();
  }

  @Test
  void readsRefusals() {
    assertThat(
            Frames.refusal(
                "{\"id\":null,\"error\":{\"code\":4006,\"message\":\"Invalid stream\"}}"))
        .isEqualTo(new Frames.Refusal(4006, "Invalid stream"));
    assertThat(Frames.refusal("{\"error\":{\"new\":[1]}}")).isEqualTo(new Frames.Refusal(0, ""));
  }

  @Test
  void whatIsNeitherIsRefused() {
    assertThatExceptionOfType(DecodingException.class)
        .isThrownBy(() -> Frames.refusal("{\"data\":1}"))
        .withMessage(
            "the message cannot be read: a message, an acknowledgement or an error was expected");
    assertThatExceptionOfType(DecodingException.class)
        .isThrownBy(() -> Frames.refusal("{\"error\":\"no\"}"))
        .withMessage("the message cannot be read at /error: an object was expected, found text");
  }

  @Test
  void writesNamesAsTheyAre() {
    assertThat(Frames.subscribe(List.of("trade.SOL_USDC", "a\"b")))
        .isEqualTo("{\"method\":\"SUBSCRIBE\",\"params\":[\"trade.SOL_USDC\",\"a\\\"b\"]}");
    assertThat(Frames.unsubscribe(List.of("trade.SOL_USDC")))
        .isEqualTo("{\"method\":\"UNSUBSCRIBE\",\"params\":[\"trade.SOL_USDC\"]}");
  }
}
