@streams @every-stream
Feature: Every stream
  What holds of each stream alike. Messages stand in fixtures and are played under the name of each stream that has them; what a
  newer exchange may send is made of a whole message and the contract.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms

  Rule: a subscription is sent exactly, and the whole of its messages is read

    @request @answer @whole
    Scenario Outline: <stream> is subscribed to without a signature
      Given the exchange plays "<whole>" as "<stream>"
      When I subscribe to "<stream>"
      Then the exchange receives the frame
        """
        {"method":"SUBSCRIBE","params":["<stream>"]}
        """
      And every message arrives, and all of it is known
      And nothing of the messages is lost

      Examples:
        | stream                     | whole                                 |
        | trade.SOL_USDC             | trade/seller-takes-then-buyer-takes   |
        | depth.SOL_USDC             | depth/levels-change-and-vanish        |
        | depth.200ms.SOL_USDC       | depth/five-changes-in-one             |
        | depth.600ms.SOL_USDC       | depth/five-changes-in-one             |
        | depth.1000ms.SOL_USDC      | depth/five-changes-in-one             |
        | bookTicker.SOL_USDC        | bookTicker/both-sides                 |
        | ticker.SOL_USDC            | ticker/two-seconds                    |
        | kline.1m.SOL_USDC          | kline/a-minute-and-the-next           |
        | kline.3m.SOL_USDC          | kline/a-minute-and-the-next           |
        | kline.5m.SOL_USDC          | kline/a-minute-and-the-next           |
        | kline.15m.SOL_USDC         | kline/a-minute-and-the-next           |
        | kline.30m.SOL_USDC         | kline/a-minute-and-the-next           |
        | kline.1h.SOL_USDC          | kline/a-minute-and-the-next           |
        | kline.2h.SOL_USDC          | kline/a-minute-and-the-next           |
        | kline.4h.SOL_USDC          | kline/a-minute-and-the-next           |
        | kline.6h.SOL_USDC          | kline/a-minute-and-the-next           |
        | kline.8h.SOL_USDC          | kline/a-minute-and-the-next           |
        | kline.12h.SOL_USDC         | kline/a-minute-and-the-next           |
        | kline.1d.SOL_USDC          | kline/a-minute-and-the-next           |
        | kline.3d.SOL_USDC          | kline/a-minute-and-the-next           |
        | kline.1w.SOL_USDC          | kline/a-minute-and-the-next           |
        | kline.1month.SOL_USDC      | kline/a-minute-and-the-next           |
        | markPrice.SOL_USDC_PERP    | markPrice/every-second-changed-or-not |
        | openInterest.SOL_USDC_PERP | openInterest/a-minute-apart           |
        | liquidation                | liquidation/on-two-markets            |
        | liquidation.SOL_USDC_PERP  | liquidation/of-one-market             |

    @request @answer @signed @whole
    Scenario Outline: <stream> is subscribed to with a signature
      Given the exchange plays "<whole>" as "<stream>"
      When I subscribe to "<stream>"
      Then the exchange receives the frame
        """
        {"method":"SUBSCRIBE","params":["<stream>"],"signature":["11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=","pJ9+IStoG6LwKDRJOZJX1r/etHlofXr5YcNQhi0oxKhKGkrJgKE+Fu9EET26F6KL+HmqfdQlq6up1nrzDH1CCg==","1700000000000","5000"]}
        """
      And every message arrives, and all of it is known
      And nothing of the messages is lost

      Examples:
        | stream                               | whole                                |
        | account.orderUpdate                  | orderUpdate/one-of-each-event        |
        | account.orderUpdate.SOL_USDC_PERP    | orderUpdate/one-of-each-event        |
        | account.positionUpdate               | positionUpdate/two-open-then-changes |
        | account.positionUpdate.SOL_USDC_PERP | positionUpdate/of-one-market         |
        | account.rfqUpdate                    | rfqUpdate/one-of-each-event          |
        | account.rfqUpdate.SOL_USDC_RFQ       | rfqUpdate/one-of-each-event          |

  Rule: the least that the exchange may send is enough

    @answer @least
    Scenario Outline: <stream> reads messages of required members alone
      Given the exchange plays "<least>" as "<stream>"
      When I subscribe to "<stream>"
      Then every message arrives, and all of it is known
      And nothing of the messages is lost

      Examples:
        | stream                               | least                               |
        | trade.SOL_USDC                       | trade/seller-takes-then-buyer-takes |
        | depth.SOL_USDC                       | depth/levels-change-and-vanish      |
        | depth.200ms.SOL_USDC                 | depth/five-changes-in-one           |
        | bookTicker.SOL_USDC                  | bookTicker/minimal                  |
        | ticker.SOL_USDC                      | ticker/two-seconds                  |
        | kline.1m.SOL_USDC                    | kline/minimal                       |
        | markPrice.SOL_USDC_PERP              | markPrice/prediction-market         |
        | openInterest.SOL_USDC_PERP           | openInterest/a-minute-apart         |
        | liquidation                          | liquidation/on-two-markets          |
        | liquidation.SOL_USDC_PERP            | liquidation/of-one-market           |
        | account.orderUpdate                  | orderUpdate/minimal                 |
        | account.orderUpdate.SOL_USDC_PERP    | orderUpdate/minimal                 |
        | account.positionUpdate               | positionUpdate/minimal              |
        | account.positionUpdate.SOL_USDC_PERP | positionUpdate/minimal              |
        | account.rfqUpdate                    | rfqUpdate/minimal                   |
        | account.rfqUpdate.SOL_USDC_RFQ       | rfqUpdate/minimal                   |

  Rule: what a newer exchange sends survives

    @answer @newer-members
    Scenario Outline: <stream> keeps members that the contract does not have
      Given the exchange plays "<whole>" as "<stream>", with an unknown member in each object
      When I subscribe to "<stream>"
      Then every message arrives
      And nothing of the messages is lost

      Examples:
        | stream                               | whole                                 |
        | trade.SOL_USDC                       | trade/seller-takes-then-buyer-takes   |
        | depth.SOL_USDC                       | depth/levels-change-and-vanish        |
        | depth.200ms.SOL_USDC                 | depth/five-changes-in-one             |
        | bookTicker.SOL_USDC                  | bookTicker/both-sides                 |
        | ticker.SOL_USDC                      | ticker/two-seconds                    |
        | kline.1m.SOL_USDC                    | kline/a-minute-and-the-next           |
        | markPrice.SOL_USDC_PERP              | markPrice/every-second-changed-or-not |
        | openInterest.SOL_USDC_PERP           | openInterest/a-minute-apart           |
        | liquidation                          | liquidation/on-two-markets            |
        | liquidation.SOL_USDC_PERP            | liquidation/of-one-market             |
        | account.orderUpdate                  | orderUpdate/one-of-each-event         |
        | account.orderUpdate.SOL_USDC_PERP    | orderUpdate/one-of-each-event         |
        | account.positionUpdate               | positionUpdate/two-open-then-changes  |
        | account.positionUpdate.SOL_USDC_PERP | positionUpdate/of-one-market          |
        | account.rfqUpdate                    | rfqUpdate/one-of-each-event           |
        | account.rfqUpdate.SOL_USDC_RFQ       | rfqUpdate/one-of-each-event           |

    @answer @newer-values
    Scenario Outline: <stream> keeps values that the contract does not list
      Given the exchange plays "<whole>" as "<stream>", for each value of an enum with an unknown one
      When I subscribe to "<stream>"
      Then every message arrives
      And nothing of the messages is lost

      Examples:
        | stream                               | whole                                |
        | liquidation                          | liquidation/on-two-markets           |
        | liquidation.SOL_USDC_PERP            | liquidation/of-one-market            |
        | account.orderUpdate                  | orderUpdate/one-of-each-event        |
        | account.orderUpdate.SOL_USDC_PERP    | orderUpdate/one-of-each-event        |
        | account.positionUpdate               | positionUpdate/two-open-then-changes |
        | account.positionUpdate.SOL_USDC_PERP | positionUpdate/of-one-market         |
        | account.rfqUpdate                    | rfqUpdate/one-of-each-event          |
        | account.rfqUpdate.SOL_USDC_RFQ       | rfqUpdate/one-of-each-event          |

  Rule: what is no message is told of, and hides none

    @refusal @no-message
    Scenario Outline: <stream> goes on behind a text
      Given the exchange plays "<whole>" as "<stream>", and before each message one that is none
      When I subscribe to "<stream>"
      Then the listener is told of what is no message, and of every message behind it

      Examples:
        | stream                               | whole                                 |
        | trade.SOL_USDC                       | trade/seller-takes-then-buyer-takes   |
        | depth.SOL_USDC                       | depth/levels-change-and-vanish        |
        | depth.200ms.SOL_USDC                 | depth/five-changes-in-one             |
        | bookTicker.SOL_USDC                  | bookTicker/both-sides                 |
        | ticker.SOL_USDC                      | ticker/two-seconds                    |
        | kline.1m.SOL_USDC                    | kline/a-minute-and-the-next           |
        | markPrice.SOL_USDC_PERP              | markPrice/every-second-changed-or-not |
        | openInterest.SOL_USDC_PERP           | openInterest/a-minute-apart           |
        | liquidation                          | liquidation/on-two-markets            |
        | liquidation.SOL_USDC_PERP            | liquidation/of-one-market             |
        | account.orderUpdate                  | orderUpdate/one-of-each-event         |
        | account.orderUpdate.SOL_USDC_PERP    | orderUpdate/one-of-each-event         |
        | account.positionUpdate               | positionUpdate/two-open-then-changes  |
        | account.positionUpdate.SOL_USDC_PERP | positionUpdate/of-one-market          |
        | account.rfqUpdate                    | rfqUpdate/one-of-each-event           |
        | account.rfqUpdate.SOL_USDC_RFQ       | rfqUpdate/one-of-each-event           |

  Rule: a private stream asks for a key

    @refusal @keyless
    Scenario Outline: <stream> is not subscribed to without one
      Given a client without a key
      When I subscribe to "<stream>"
      Then the subscription is not sent: "not sent: the stream <stream> is private and this client has no signer"

      Examples:
        | stream                               |
        | account.orderUpdate                  |
        | account.orderUpdate.SOL_USDC_PERP    |
        | account.positionUpdate               |
        | account.positionUpdate.SOL_USDC_PERP |
        | account.rfqUpdate                    |
        | account.rfqUpdate.SOL_USDC_RFQ       |
