@streams @stream:control
Feature: What an interruption hid
  Private streams replay nothing; orders, fills and positions are asked for when the stream is back.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms

  Rule: what happened since the last sign of life, and a minute before, is asked for

    @request @signed @answer
    Scenario: A position was closed meanwhile
      Given the exchange plays "missed/position-closed-meanwhile"
      When I subscribe to "account.positionUpdate"
      Then 1 message arrives
      When 60 s pass
      And the exchange goes on
      Then within 1 s the client connects again
      When I ask what was missed, having held "SOL_USDC_PERP, ETH_USDC_PERP"
      Then what was missed has
        | since                  | 2023-11-14T22:12:20Z |
        | openOrders.size        | 1                    |
        | openOrders.first.id    | 113881024563871744   |
        | pastOrders.size        | 2                    |
        | pastOrders.first.id    | 113881024563872100   |
        | fills.size             | 1                    |
        | fills.first.tradeId    | 412101               |
        | positions.size         | 1                    |
        | positions.first.symbol | ETH_USDC_PERP        |
        | closedSymbols.size     | 1                    |
        | closedSymbols.first    | SOL_USDC_PERP        |

    @request @answer
    Scenario: Nothing happened, and nothing was held
      Given the exchange plays "missed/nothing"
      When I subscribe to "account.positionUpdate"
      Then 1 message arrives
      When 60 s pass
      And the exchange goes on
      Then within 1 s the client connects again
      When I ask what was missed, having held ""
      Then what was missed has
        | openOrders.size    | 0 |
        | pastOrders.size    | 0 |
        | fills.size         | 0 |
        | positions.size     | 0 |
        | closedSymbols.size | 0 |

  Rule: what could not be asked for is not said to be nothing

    @refusal
    Scenario: The exchange does not tell its fills
      Given the exchange plays "missed/fills-refused"
      When I subscribe to "account.positionUpdate"
      Then 1 message arrives
      When 60 s pass
      And the exchange goes on
      Then within 1 s the client connects again
      When I ask what was missed, having held "SOL_USDC_PERP"
      Then what was missed cannot be told: ApiException: "getFills was refused with 503 MAINTENANCE: System under maintenance"
