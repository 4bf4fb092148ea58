@rest @markets @operation:getDepth
Feature: Get depth
  GET /api/v1/depth, public: a snapshot of one market's book.

  Rule: both sides ascend in price, so the best ask is the first and the best bid is the last

    @request @answer
    Scenario: Three levels a side
      Given the exchange answers with fixture "markets/get-depth/three-levels-a-side"
      When I get the depth
        | symbol | SOL_USDC |
        | limit  | 5        |
      Then the request is "GET /api/v1/depth?symbol=SOL_USDC&limit=5"
      And it carries no authentication
      And the answer has
        | asks.size           | 3     |
        | asks.first.price    | 20.51 |
        | asks.first.quantity | 4     |
        | bids.size           | 3     |
        | bids.last.price     | 20.49 |
        | bids.last.quantity  | 7.1   |
      And nothing of the answer is lost

    @request @answer
    Scenario: A side without orders
      Given the exchange answers with fixture "markets/get-depth/nobody-sells"
      When I get the depth
        | symbol | SOL_USDC |
      Then the request is "GET /api/v1/depth?symbol=SOL_USDC"
      And the answer has
        | asks.size       | 0     |
        | bids.last.price | 20.49 |

  Rule: time is in microseconds, and the update id comes as text or as a number

    @answer
    Scenario Outline: <case>
      Given the exchange answers with fixture "markets/get-depth/<case>"
      When I get the depth
        | symbol | SOL_USDC |
      Then the answer has
        | lastUpdateId | <id>   |
        | timestamp    | <time> |

      Examples:
        | case                | id       | time                        |
        | nobody-sells        | 88230518 | 2023-11-14T22:13:20.912345Z |
        | update-id-as-number | 88230517 | 2023-11-14T22:13:20.012345Z |

  Rule: what the exchange adds or leaves out neither fails nor vanishes

    @answer
    Scenario: An unknown member
      Given the exchange answers with fixture "markets/get-depth/unknown-member"
      When I get the depth
        | symbol | SOL_USDC |
      Then the answer has
        | unknownMembers[checksum] | 3133178425 |
      And nothing of the answer is lost

    @answer
    Scenario: A time that was left out is missed when it is asked for
      Given the exchange answers with fixture "markets/get-depth/time-missing"
      When I get the depth
        | symbol | SOL_USDC |
      Then the answer has
        | bids.last.price | 20.49 |
      And asking the answer for "timestamp" fails: "Depth: the exchange left out /timestamp"

    @answer
    Scenario: A third place in a price level does not hide the first two
      Given the exchange answers with fixture "markets/get-depth/third-place-in-a-level"
      When I get the depth
        | symbol | SOL_USDC |
      Then the answer has
        | asks.first.price    | 20.51 |
        | asks.first.quantity | 4     |

  Rule: being turned away is told in the exchange's words

    @refusal
    Scenario Outline: <case>
      Given the exchange answers with fixture "markets/get-depth/<case>"
      When I get the depth
        | symbol | <symbol> |
      Then the call is refused with <status> "<code>": "<message>"

      Examples:
        | case           | symbol   | status | code                   | message               |
        | unknown-market | SOL_EUR  | 400    | INVALID_CLIENT_REQUEST | Invalid market symbol |
        | closed-market  | OLD_USDC | 404    | RESOURCE_NOT_FOUND     | Not Found             |

    @refusal
    Scenario: A limit that the exchange does not offer is refused in plain text
      When I get the depth
        | symbol | SOL_USDC |
        | limit  | 7        |
      Then the call is refused with 400 in plain text: "failed to parse parameter `limit`: failed to parse \"DepthLimit\": Expect a valid enumeration value."
      And the outcome is REFUSED

  Rule: a server answers as the contract says

    @live
    Scenario: A server's book holds to the contract
      When a server is asked for getDepth
        | symbol | {market} |
        | limit  | 5        |
      Then its answer holds to the contract
      And its asks ascend in price
      And its bids ascend in price
      And its best bid is below its best ask
      And in every row of asks price is positive
      And in every row of asks quantity is not negative
      And in every row of bids price is positive
      And in every row of bids quantity is not negative
      And there are at most 5 asks
      And there are at most 5 bids
      And in the answer timestamp is now, within 5 minutes
