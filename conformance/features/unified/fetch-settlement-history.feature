@unified @unified:fetchSettlementHistory
Feature: Fetch settlement history
  What moved the account's quote asset, oldest first. The endpoint knows neither times nor markets.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms

  Rule: every movement has a kind

    @request @result
    Scenario: A fee, funding and profit
      Given the exchange answers getSettlements, whatever is asked, as fixture "capital/get-settlements/full" does
      When fetchSettlementHistory is called with
        | limit | 3 |
      Then the requests are
        | GET /wapi/v1/history/settlement?limit=3&offset=0&sortDirection=Desc |
      And the result is
        | 0.kind       | FUNDING                  |
        | 0.amount     | -0.0041                  |
        | 0.positionId | 28563667732              |
        | 0.timestamp  | 2023-11-14T21:00:00Z     |
        | 1.kind       | TRADING_FEE              |
        | 1.amount     | -0.05225                 |
        | 1.timestamp  | 2023-11-14T21:58:12.400Z |
        | 2.kind       | REALIZED_PNL             |
        | 2.amount     | 12.75                    |
        | 2.positionId | 28563667732              |
        | 2.timestamp  | 2023-11-14T22:00:00.005Z |
        | requests     | 1                        |
        | filteredHere | false                    |

    @result
    Scenario Outline: <source>
      Given the exchange answers getSettlements, whatever is asked, with
        """
        [{"quantity": "-3.5", "source": "<source>", "timestamp": "2023-11-14T21:58:12.4", "userId": 4017}]
        """
      When fetchSettlementHistory is called
      Then the rows of the result are
        | kind   | amount | timestamp                |
        | <kind> | -3.5   | 2023-11-14T21:58:12.400Z |

      Examples:
        | source                           | kind            |
        | TradingFeesSystem                | TRADING_FEE     |
        | CulledBorrowInterest             | BORROW_INTEREST |
        | CulledRealizePnlAuto             | REALIZED_PNL    |
        | CulledRealizePnlBookUtilisation  | REALIZED_PNL    |
        | CulledRealizePnlAccountThreshold | REALIZED_PNL    |
        | CulledRealizePnlSystemThreshold  | REALIZED_PNL    |
        | BackstopProviderLiquidation      | LIQUIDATION     |
        | BackstopAdlLiquidation           | LIQUIDATION     |
        | BackstopLiquidityFundProceeds    | LIQUIDATION     |
        | SystemLiabilityTransfer          | TRANSFER        |
        | Airdrop                          | UNKNOWN         |

    @result
    Scenario: Two that are alike in all are two
      Given the exchange answers getSettlements, whatever is asked, as fixture "capital/get-settlements/two-alike" does
      When fetchSettlementHistory is called
      Then the rows of the result are
        | kind        | amount | timestamp                |
        | TRADING_FEE | -0.05  | 2023-11-14T21:58:12.400Z |
        | TRADING_FEE | -0.05  | 2023-11-14T21:58:12.400Z |

  Rule: what the endpoint cannot filter is read back and left out here

    @request @result
    Scenario: From a moment on
      Given the exchange answers getSettlements, whatever is asked, as fixture "capital/get-settlements/full" does
      When fetchSettlementHistory is called with
        | since | 2023-11-14T21:30:00Z |
        | until | 2023-11-14T21:59:00Z |
      Then the requests are
        | GET /wapi/v1/history/settlement?limit=1000&offset=0&sortDirection=Desc |
      And the result is
        | 0.kind       | TRADING_FEE              |
        | 0.amount     | -0.05225                 |
        | 0.timestamp  | 2023-11-14T21:58:12.400Z |
        | requests     | 1                        |
        | filteredHere | true                     |

    @request @result
    Scenario Outline: Only <kind>
      Given the exchange answers getSettlements, whatever is asked, with
        """
        [{"quantity": "1", "source": "<source>", "timestamp": "2023-11-14T22:00:00", "userId": 4017},
         {"quantity": "2", "source": "SystemLiabilityTransfer", "timestamp": "2023-11-14T21:00:00", "userId": 4017}]
        """
      When fetchSettlementHistory is called with
        | kind | <kind> |
      Then the requests are
        | GET /wapi/v1/history/settlement?limit=1000&offset=0<filter>&sortDirection=Desc |
      And the rows of the result are
        | kind   | amount | timestamp            |
        | <kind> | 1      | 2023-11-14T22:00:00Z |

      Examples:
        | kind            | source               | filter                       |
        | FUNDING         | FundingPayment       | &source=FundingPayment       |
        | BORROW_INTEREST | CulledBorrowInterest | &source=CulledBorrowInterest |
        | TRADING_FEE     | TradingFeesSystem    |                              |
        | REALIZED_PNL    | RealizePnl           |                              |

  Rule: what fails tells why

    @error
    Scenario: A source that the exchange does not take
      Given the exchange answers getSettlements in turn with
        | status | code           | message        |
        | 400    | INVALID_SOURCE | Invalid source |
      When fetchSettlementHistory is called
      Then the call fails as BadRequestException: "getSettlements was refused with 400 INVALID_SOURCE: Invalid source"
      And its code is "INVALID_SOURCE"
      And its outcome is REFUSED
