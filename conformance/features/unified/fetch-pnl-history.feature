@unified @unified:fetchPnlHistory
Feature: Fetch PnL history
  Realized profit, put together of settlements and past positions: its endpoint left the API in August 2025.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms
    And a market list

  Rule: settlements tell how much and when, positions on which market

    @request @result
    Scenario: Of every market
      Given the exchange answers getSettlements, whatever is asked, with
        """
        [{"quantity": "12.75", "source": "RealizePnl", "timestamp": "2023-11-14T22:00:00.005", "userId": 4017, "positionId": "28563661204"},
         {"quantity": "-0.05", "source": "TradingFees", "timestamp": "2023-11-14T21:58:12.4", "userId": 4017, "positionId": null},
         {"quantity": "-3.5", "source": "CulledRealizePnlAuto", "timestamp": "2023-11-14T21:00:00", "userId": 4017, "positionId": "28563668102"},
         {"quantity": "0.25", "source": "RealizePnl", "timestamp": "2023-11-14T20:00:00", "userId": 4017, "positionId": "99"},
         {"quantity": "0.5", "source": "RealizePnl", "timestamp": "2023-11-14T19:00:00", "userId": 4017, "positionId": null}]
        """
      And the exchange answers getPositionHistory, whatever is asked, as fixture "position/get-position-history/full" does
      When fetchPnlHistory is called
      Then the requests are
        | GET /wapi/v1/history/settlement?limit=1000&offset=0&sortDirection=Desc |
        | GET /wapi/v1/history/position?limit=1000&offset=0&sortDirection=Desc   |
      And the result is
        | 0.pnl        | 0.5                                                                                                                                                                              |
        | 0.timestamp  | 2023-11-14T19:00:00Z                                                                                                                                                             |
        | 1.pnl        | 0.25                                                                                                                                                                             |
        | 1.positionId | 99                                                                                                                                                                               |
        | 1.timestamp  | 2023-11-14T20:00:00Z                                                                                                                                                             |
        | 2.symbol     | ETH_USDC_PERP                                                                                                                                                                    |
        | 2.pnl        | -3.5                                                                                                                                                                             |
        | 2.positionId | 28563668102                                                                                                                                                                      |
        | 2.timestamp  | 2023-11-14T21:00:00Z                                                                                                                                                             |
        | 3.symbol     | SOL/USDC:USDC                                                                                                                                                                    |
        | 3.pnl        | 12.75                                                                                                                                                                            |
        | 3.positionId | 28563661204                                                                                                                                                                      |
        | 3.timestamp  | 2023-11-14T22:00:00.005Z                                                                                                                                                         |
        | requests     | 2                                                                                                                                                                                |
        | filteredHere | false                                                                                                                                                                            |
        | emulation    | settlements of realized profit (GET /wapi/v1/history/settlement), their markets by position (GET /wapi/v1/history/position); GET /wapi/v1/history/pnl left the API on 2025-08-07 |

    @request @result
    Scenario: Of one market, since a moment
      Given the exchange answers getPositionHistory, whatever is asked, with
        """
        [{"id": "28563661204", "symbol": "SOL_USDC_PERP"}]
        """
      And the exchange answers getSettlements, whatever is asked, with
        """
        [{"quantity": "12.75", "source": "RealizePnl", "timestamp": "2023-11-14T22:00:00.005", "userId": 4017, "positionId": "28563661204"},
         {"quantity": "-0.01", "source": "FundingPayment", "timestamp": "2023-11-14T22:00:00", "userId": 4017, "positionId": "28563661204"},
         {"quantity": "-3.5", "source": "RealizePnl", "timestamp": "2023-11-14T21:00:00", "userId": 4017, "positionId": "28563668102"},
         {"quantity": "4", "source": "RealizePnl", "timestamp": "2023-11-14T19:00:00", "userId": 4017, "positionId": "28563661204"}]
        """
      When fetchPnlHistory is called with
        | symbol | SOL/USDC:USDC        |
        | since  | 2023-11-14T20:00:00Z |
      Then the requests are
        | GET /wapi/v1/history/position?symbol=SOL_USDC_PERP&limit=1000&offset=0&sortDirection=Desc |
        | GET /wapi/v1/history/settlement?limit=1000&offset=0&sortDirection=Desc                    |
      And the rows of the result are
        | symbol        | pnl   | positionId  | timestamp                |
        | SOL/USDC:USDC | 12.75 | 28563661204 | 2023-11-14T22:00:00.005Z |
      And the history says
        | requests     | 2                                                                                                                                                                                |
        | filteredHere | true                                                                                                                                                                             |
        | emulation    | settlements of realized profit (GET /wapi/v1/history/settlement), their markets by position (GET /wapi/v1/history/position); GET /wapi/v1/history/pnl left the API on 2025-08-07 |

    @request @result
    Scenario: The last one up to a moment
      Given the exchange answers getSettlements, whatever is asked, with
        """
        [{"quantity": "12.75", "source": "RealizePnl", "timestamp": "2023-11-14T22:00:00.005", "userId": 4017, "positionId": "28563661204"},
         {"quantity": "-3.5", "source": "RealizePnl", "timestamp": "2023-11-14T21:00:00", "userId": 4017, "positionId": "28563661204"},
         {"quantity": "-0.05", "source": "TradingFees", "timestamp": "2023-11-14T20:58:12.4", "userId": 4017, "positionId": null},
         {"quantity": "0.5", "source": "RealizePnl", "timestamp": "2023-11-14T19:00:00", "userId": 4017, "positionId": "28563661204"}]
        """
      And the exchange answers getPositionHistory, whatever is asked, with
        """
        [{"id": "28563661204", "symbol": "SOL_USDC_PERP"}]
        """
      When fetchPnlHistory is called with
        | until | 2023-11-14T21:00:00Z |
        | limit | 1                    |
      Then the requests are
        | GET /wapi/v1/history/settlement?limit=1000&offset=0&sortDirection=Desc |
        | GET /wapi/v1/history/position?limit=1000&offset=0&sortDirection=Desc   |
      And the rows of the result are
        | symbol        | pnl  | positionId  | timestamp            |
        | SOL/USDC:USDC | -3.5 | 28563661204 | 2023-11-14T21:00:00Z |
      And the history says
        | requests     | 2                                                                                                                                                                                |
        | filteredHere | true                                                                                                                                                                             |
        | emulation    | settlements of realized profit (GET /wapi/v1/history/settlement), their markets by position (GET /wapi/v1/history/position); GET /wapi/v1/history/pnl left the API on 2025-08-07 |

    @request @result
    Scenario: Nothing was realized, so that no position is looked up
      Given the exchange answers getSettlements, whatever is asked, with
        """
        [{"quantity": "-0.05", "source": "TradingFees", "timestamp": "2023-11-14T21:58:12.4", "userId": 4017}]
        """
      When fetchPnlHistory is called
      Then the requests are
        | GET /wapi/v1/history/settlement?limit=1000&offset=0&sortDirection=Desc |
      And the result is
        | requests     | 1                                                                                                                                                                                |
        | filteredHere | false                                                                                                                                                                            |
        | emulation    | settlements of realized profit (GET /wapi/v1/history/settlement), their markets by position (GET /wapi/v1/history/position); GET /wapi/v1/history/pnl left the API on 2025-08-07 |

  Rule: what fails tells why

    @error
    Scenario: A market that there is not
      When fetchPnlHistory is called with
        | symbol | SOL/EUR |
      Then the call fails as BadSymbolException: "there is no market SOL/EUR"
      And its outcome is NOT_SENT
      And there was no request

    @error
    Scenario: A spot market
      When fetchPnlHistory is called with
        | symbol | SOL/USDC |
      Then the call fails as BadSymbolException: "SOL/USDC is a spot market; profit is realized on futures only"
      And its outcome is NOT_SENT
      And there was no request

    @error
    Scenario: A key that the exchange does not know
      Given the exchange answers getSettlements in turn with
        | status | code         | message      |
        | 401    | UNAUTHORIZED | Unauthorized |
      When fetchPnlHistory is called
      Then the call fails as AuthenticationException: "getSettlements was refused with 401 UNAUTHORIZED: Unauthorized"
      And its code is "UNAUTHORIZED"
      And its outcome is REFUSED
