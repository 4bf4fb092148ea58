@unified @unified:fetchPositionsHistory
Feature: Fetch positions history
  Positions that were closed. No answer of the exchange was ever recorded.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms
    And a market list

  Rule: without a bound in time the first page is enough

    @request @result
    Scenario: The positions closed last, the oldest first
      Given the exchange answers with fixture "position/get-position-history/closed"
      When fetchPositionsHistory is called with
        | limit | 100 |
      Then the requests are
        | GET /wapi/v1/history/position?state=Closed&limit=100&offset=0&sortDirection=Desc |
      And the result is
        | 0.id              | 28563659911              |
        | 0.symbol          | BTC/USDC:USDC            |
        | 0.contracts       | 0.04                     |
        | 0.entryPrice      | 36900.5                  |
        | 0.closingPrice    | 35985                    |
        | 0.realizedPnl     | -36.62                   |
        | 0.funding         | -0.0171                  |
        | 0.fees            | 0.4                      |
        | 0.liquidationFees | 5.39775                  |
        | 0.liquidated      | 0.03                     |
        | 0.openedAt        | 2023-11-12T17:00:05.900Z |
        | 0.closedAt        | 2023-11-14T03:00:00.114Z |
        | 1.id              | 28563661204              |
        | 1.symbol          | SOL/USDC:USDC            |
        | 1.contracts       | 2.5                      |
        | 1.entryPrice      | 20.1                     |
        | 1.closingPrice    | 20.6                     |
        | 1.realizedPnl     | 1.25                     |
        | 1.funding         | -0.001187                |
        | 1.fees            | 0.050875                 |
        | 1.liquidationFees | 0                        |
        | 1.liquidated      | 0                        |
        | 1.openedAt        | 2023-11-13T08:41:12.305Z |
        | 1.closedAt        | 2023-11-14T09:20:47.110Z |
        | requests          | 1                        |
        | filteredHere      | false                    |
      And the answer has
        | last.raw.accountLeverage | 5 |

  Rule: with one all are read, since nobody knows by which time they are sorted

    @request @result
    Scenario: A position that was opened first and closed in between is not missed
      Given the exchange answers with fixture "position/get-position-history/closed-of-one-market"
      When fetchPositionsHistory is called with
        | symbol | SOL/USDC:USDC        |
        | since  | 2023-11-14T00:00:00Z |
        | until  | 2023-11-14T22:00:00Z |
      Then the requests are
        | GET /wapi/v1/history/position?symbol=SOL_USDC_PERP&state=Closed&limit=1000&offset=0&sortDirection=Desc |
      And the result is
        | 0.id              | 28563660002              |
        | 0.symbol          | SOL/USDC:USDC            |
        | 0.contracts       | 4                        |
        | 0.entryPrice      | 19.8                     |
        | 0.closingPrice    | 20.2                     |
        | 0.realizedPnl     | 1.6                      |
        | 0.funding         | -0.0042                  |
        | 0.fees            | 0.08                     |
        | 0.liquidationFees | 0                        |
        | 0.liquidated      | 0                        |
        | 0.openedAt        | 2023-11-10T06:00:00Z     |
        | 0.closedAt        | 2023-11-14T00:00:00Z     |
        | 1.id              | 28563661204              |
        | 1.symbol          | SOL/USDC:USDC            |
        | 1.contracts       | 2.5                      |
        | 1.entryPrice      | 20.1                     |
        | 1.closingPrice    | 20.6                     |
        | 1.realizedPnl     | 1.25                     |
        | 1.funding         | -0.001187                |
        | 1.fees            | 0.050875                 |
        | 1.liquidationFees | 0                        |
        | 1.liquidated      | 0                        |
        | 1.openedAt        | 2023-11-13T08:41:12.305Z |
        | 1.closedAt        | 2023-11-14T09:20:47.110Z |
        | requests          | 1                        |
        | filteredHere      | true                     |

    @result
    Scenario: The oldest of those
      Given the exchange answers with fixture "position/get-position-history/closed-of-one-market"
      When fetchPositionsHistory is called with
        | symbol | SOL/USDC:USDC        |
        | since  | 2023-11-12T11:30:00Z |
        | limit  | 1                    |
      Then the rows of the result are
        | id          | symbol        | contracts | entryPrice | closingPrice | realizedPnl | funding | fees    | liquidationFees | liquidated | openedAt             | closedAt             |
        | 28563660877 | SOL/USDC:USDC | 1         | 20.4       | 20.3         | -0.1        | 0       | 0.02035 | 0               | 0          | 2023-11-12T10:00:00Z | 2023-11-12T11:30:00Z |
      And the history says
        | requests     | 1    |
        | filteredHere | true |

  Rule: no positions are an empty history

    @result
    Scenario: An account that never closed one
      Given the exchange answers getPositionHistory, whatever is asked, with
        """
        []
        """
      When fetchPositionsHistory is called with
        | symbol | SOL/USDC:USDC |
      Then the result is
        | requests     | 1     |
        | filteredHere | false |

  Rule: a side is told where the exchange tells it

    @result
    Scenario: A row that keeps its size
      Given the exchange answers getPositionHistory, whatever is asked, with
        """
        [{ "id": "28563668102", "symbol": "BTC_USDC_PERP", "netQuantity": "-0.05", "netExposureQuantity": "0",
           "netExposureNotional": "0", "netCost": "0", "markPrice": "36900", "entryPrice": "36950.5",
           "cumulativePnlRealized": "2.525", "unrealizedPnl": "0", "fundingQuantity": "0.003104", "interest": "0",
           "liquidated": "0", "imf": "0.02", "fees": "0.92", "state": "Closed", "closedVolume": "0.05",
           "liquidationFees": "0" }]
        """
      When fetchPositionsHistory is called with
        | symbol | BTC/USDC:USDC |
      Then the result is
        | 0.id              | 28563668102   |
        | 0.symbol          | BTC/USDC:USDC |
        | 0.side            | SHORT         |
        | 0.contracts       | 0.05          |
        | 0.entryPrice      | 36950.5       |
        | 0.realizedPnl     | 2.525         |
        | 0.funding         | 0.003104      |
        | 0.fees            | 0.92          |
        | 0.liquidationFees | 0             |
        | 0.liquidated      | 0             |
        | requests          | 1             |
        | filteredHere      | false         |

  Rule: what fails says what it means

    @error
    Scenario: A spot market
      When fetchPositionsHistory is called with
        | symbol | SOL/USDC |
      Then the call fails as BadSymbolException: "SOL/USDC is a spot market; positions are of futures only"
      And its outcome is NOT_SENT
      And there was no request

    @error
    Scenario: Too many requests
      Given the exchange answers getPositionHistory in turn with
        | status | code              | message           |
        | 429    | TOO_MANY_REQUESTS | Too many requests |
      When fetchPositionsHistory is called with
        | symbol | SOL/USDC:USDC |
      Then the call fails as RateLimitException: "getPositionHistory was refused with 429 TOO_MANY_REQUESTS: Too many requests"
      And its code is "TOO_MANY_REQUESTS"
      And its outcome is REFUSED
