@streams @depth @stream:depth
Feature: Depth updates
  depth.<symbol> and depth.<aggregation>.<symbol>, public: changes of a market's book.

  Background:
    Given the clock reads 1700000000000

  Rule: a level holds the new quantity at its price, and zero means that it is gone

    @request @answer
    Scenario: An ask shrinks, then a bid appears and another vanishes
      Given the exchange plays "depth/levels-change-and-vanish"
      When I subscribe to "depth.SOL_USDC"
      Then the exchange receives the frame
        """
        {"method":"SUBSCRIBE","params":["depth.SOL_USDC"]}
        """
      And 2 messages arrive
      And message 1 has
        | @type               | DepthUpdate |
        | asks.size           | 1           |
        | asks.first.price    | 20.51       |
        | asks.first.quantity | 3.50        |
        | bids.size           | 0           |
        | firstUpdateId       | 88230518    |
        | lastUpdateId        | 88230518    |
      And message 2 has
        | bids.first.quantity | 0.00     |
        | bids.last.price     | 20.50    |
        | firstUpdateId       | 88230519 |
        | lastUpdateId        | 88230520 |
      And nothing of the messages is lost

    @answer
    Scenario: An update without levels still moves the sequence on
      Given the exchange plays "depth/nothing-changes"
      When I subscribe to "depth.SOL_USDC"
      Then 1 message arrives
      And message 1 has
        | asks.size    | 0        |
        | bids.size    | 0        |
        | lastUpdateId | 88230518 |

  Rule: times are in microseconds, and the event may be stamped before the engine's change

    @answer
    Scenario: One microsecond earlier
      Given the exchange plays "depth/levels-change-and-vanish"
      When I subscribe to "depth.SOL_USDC"
      Then 2 messages arrive
      And message 2 has
        | eventTime  | 2023-11-14T22:13:20.124356Z |
        | engineTime | 2023-11-14T22:13:20.124357Z |

  Rule: an aggregated stream gathers changes over its period

    @request @answer
    Scenario: Five changes within 200 ms
      Given the exchange plays "depth/five-changes-in-one"
      When I subscribe to "depth.200ms.SOL_USDC"
      Then the exchange receives the frame
        """
        {"method":"SUBSCRIBE","params":["depth.200ms.SOL_USDC"]}
        """
      And 1 message arrives
      And message 1 has
        | firstUpdateId | 88230518 |
        | lastUpdateId  | 88230522 |
        | bids.size     | 3        |
      And nothing of the messages is lost

    @request @answer
    Scenario: An aggregated stream of a symbol with a dot
      Given the exchange plays "depth/symbol-with-a-dot"
      When I subscribe to "depth.1000ms.AAPL.US_USDC_PERP"
      Then 1 message arrives
      And message 1 has
        | symbol        | AAPL.US_USDC_PERP |
        | firstUpdateId | 5011              |
        | lastUpdateId  | 5019              |

  Rule: what the exchange adds or leaves out neither fails nor vanishes

    @answer
    Scenario: An unknown member
      Given the exchange plays "depth/unknown-member"
      When I subscribe to "depth.SOL_USDC"
      Then 1 message arrives
      And message 1 has
        | unknownMembers[C] | 3133178425 |
      And nothing of the messages is lost

    @answer
    Scenario: A first number that was left out is missed when it is asked for
      Given the exchange plays "depth/first-number-missing"
      When I subscribe to "depth.SOL_USDC"
      Then 1 message arrives
      And asking message 1 for "firstUpdateId" fails: "DepthUpdate: the exchange left out /data/U"

  Rule: a period that the exchange does not offer is refused

    @refusal
    Scenario: 100 ms
      When I subscribe to "depth.100ms.SOL_USDC"
      Then the client is told of error 4008: "Invalid depth window"

  Rule: a server streams as the contract says

    @live
    Scenario: Changes of a server's book
      When a server's stream "depth.{market}" is followed
      Then it holds to the contract

    @live
    Scenario: Changes of a server's book, gathered
      When a server's stream "depth.200ms.{market}" is followed
      Then it holds to the contract
