@streams @markPrice @stream:markPrice
Feature: Mark price
  markPrice.<symbol>, public: the price that margin is reckoned by, and what funding stands at.

  Background:
    Given the clock reads 1700000000000

  Rule: a message comes every second, whether the price changed or not

    @request @answer
    Scenario: Two equal prices, then a higher one
      Given the exchange plays "markPrice/every-second-changed-or-not"
      When I subscribe to "markPrice.SOL_USDC_PERP"
      Then the exchange receives the frame
        """
        {"method":"SUBSCRIBE","params":["markPrice.SOL_USDC_PERP"]}
        """
      And 3 messages arrive
      And message 1 has
        | @type                | MarkPriceUpdate                 |
        | event                | markPrice                       |
        | symbol               | SOL_USDC_PERP                   |
        | markPrice            | 20.48730000                     |
        | indexPrice           | 20.48610000                     |
        | fundingRate          | -0.0000041730582916450372815906 |
        | nextFundingTimestamp | 2023-11-14T23:00:00Z            |
        | eventTime            | 2023-11-14T22:13:20.847601Z     |
        | engineTime           | 2023-11-14T22:13:20.846930Z     |
      And message 2 has
        | markPrice | 20.48730000                 |
        | eventTime | 2023-11-14T22:13:21.847744Z |
      And message 3 has
        | markPrice | 20.48790000 |
      And nothing of the messages is lost

    @request @answer
    Scenario: A symbol with a dot
      Given the exchange plays "markPrice/symbol-with-a-dot"
      When I subscribe to "markPrice.AAPL.US_USDC_PERP"
      Then 1 message arrives
      And message 1 has
        | symbol      | AAPL.US_USDC_PERP |
        | fundingRate | 0.00000625        |

  Rule: where there is no funding there is a price alone

    @answer
    Scenario Outline: <case>
      Given the exchange plays "markPrice/<case>"
      When I subscribe to "markPrice.<symbol>"
      Then 1 message arrives
      And message 1 has
        | markPrice            | <price> |
        | indexPrice           | absent  |
        | fundingRate          | absent  |
        | nextFundingTimestamp | absent  |
      And nothing of the messages is lost

      Examples:
        | case                | symbol      | price       |
        | prediction-market   | RAIN26_USDC | 0.41        |
        | nothing-but-a-price | SOL_USDC    | 20.48730000 |

  Rule: what the exchange adds or leaves out neither fails nor vanishes

    @answer
    Scenario: An unknown member
      Given the exchange plays "markPrice/unknown-member"
      When I subscribe to "markPrice.SOL_USDC_PERP"
      Then 1 message arrives
      And message 1 has
        | unknownMembers[S] | "open" |
      And nothing of the messages is lost

    @answer
    Scenario: A price that was left out is missed when it is asked for
      Given the exchange plays "markPrice/price-missing"
      When I subscribe to "markPrice.SOL_USDC_PERP"
      Then 1 message arrives
      And asking message 1 for "markPrice" fails: "MarkPriceUpdate: the exchange left out /data/p"

  Rule: a message that cannot be read hides no other

    @refusal
    Scenario: A time that is no number
      Given the exchange plays "markPrice/unreadable-then-readable"
      When I subscribe to "markPrice.SOL_USDC_PERP"
      Then 1 message arrives
      And message 1 has
        | nextFundingTimestamp | 2023-11-14T23:00:00Z |
      And the listener is told of a message that cannot be read at "/data/n"

  Rule: a server streams as the contract says

    @live
    Scenario: A mark price on a server
      When a server's stream "markPrice.{future}" is followed
      Then it holds to the contract
