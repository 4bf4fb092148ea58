@streams @bookTicker @stream:bookTicker
Feature: Book ticker
  bookTicker.<symbol>, public: the best bid and ask of a market.

  Background:
    Given the clock reads 1700000000000

  Rule: each message has both sides, whichever of them changed

    @request @answer
    Scenario: The best bid rises
      Given the exchange plays "bookTicker/both-sides"
      When I subscribe to "bookTicker.SOL_USDC"
      Then the exchange receives the frame
        """
        {"method":"SUBSCRIBE","params":["bookTicker.SOL_USDC"]}
        """
      And 2 messages arrive
      And message 1 has
        | @type       | BookTickerUpdate            |
        | bidPrice    | 20.49                       |
        | bidQuantity | 7.10                        |
        | askPrice    | 20.51                       |
        | askQuantity | 4.00                        |
        | updateId    | 88230517                    |
        | engineTime  | 2023-11-14T22:13:20.123156Z |
      And message 2 has
        | bidPrice | 20.50 |
        | askPrice | 20.51 |
      And nothing of the messages is lost

  Rule: an empty side has neither price nor quantity

    @answer
    Scenario Outline: <case>
      Given the exchange plays "bookTicker/<case>"
      When I subscribe to "bookTicker.SOL_USDC"
      Then 1 message arrives
      And message 1 has
        | askPrice    | absent         |
        | askQuantity | absent         |
        | bidPrice    | <bid price>    |
        | bidQuantity | <bid quantity> |
        | updateId    | 88230517       |
      And nothing of the messages is lost

      Examples:
        | case          | bid price | bid quantity |
        | nobody-sells  | 20.49     | 7.10         |
        | nobody-trades | absent    | absent       |

  Rule: what the exchange adds, changes or leaves out neither fails nor vanishes

    @answer
    Scenario Outline: <case>
      Given the exchange plays "bookTicker/<case>"
      When I subscribe to "bookTicker.SOL_USDC"
      Then 1 message arrives
      And message 1 has
        | <member> | <value> |
      And nothing of the messages is lost

      Examples:
        | case              | member              | value    |
        | update-id-as-text | updateId            | 88230517 |
        | unknown-member    | unknownMembers[mid] | "20.50"  |

    @answer
    Scenario: An update id that was left out is missed when it is asked for
      Given the exchange plays "bookTicker/update-id-missing"
      When I subscribe to "bookTicker.SOL_USDC"
      Then 1 message arrives
      And asking message 1 for "updateId" fails: "BookTickerUpdate: the exchange left out /data/u"

  Rule: a message that cannot be read hides no other

    @refusal
    Scenario: A price that is no number
      Given the exchange plays "bookTicker/unreadable-then-readable"
      When I subscribe to "bookTicker.SOL_USDC"
      Then 1 message arrives
      And the listener is told of a message that cannot be read at "/data/b"

  Rule: a server streams as the contract says

    @live
    Scenario: Best prices on a server
      When a server's stream "bookTicker.{market}" is followed
      Then it holds to the contract
