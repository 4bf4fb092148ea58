@unified @unified:fetchPositions
Feature: Fetch positions
  The account's positions, all of them or some.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms
    And a market list

  Rule: all positions are one request, which has no liquidation prices

    @request @result
    Scenario: A long, and a short on a market that the list does not have
      Given the exchange answers with fixture "position/get-positions/long-and-short"
      When fetchPositions is called
      Then the requests are
        | GET /api/v1/position |
        | GET /api/v1/markets  |
      And the result is
        | 0.id                          | 28563667799                          |
        | 0.symbol                      | SOL/USDC:USDC                        |
        | 0.side                        | LONG                                 |
        | 0.contracts                   | 1.8                                  |
        | 0.contractSize                | 1                                    |
        | 0.entryPrice                  | 20.388888888888888888888888889       |
        | 0.markPrice                   | 20.41234567                          |
        | 0.breakEvenPrice              | 20.401                               |
        | 0.notional                    | 36.742222206                         |
        | 0.unrealizedPnl               | 0.002222206                          |
        | 0.realizedPnl                 | 0.04                                 |
        | 0.entryPnl                    | 0.0422222059999999999999999998       |
        | 0.percentage                  | 0.3024049535628133640382567773968353 |
        | 0.initialMargin               | 0.73484444412                        |
        | 0.initialMarginPercentage     | 0.02                                 |
        | 0.maintenanceMargin           | 0.459277777575                       |
        | 0.maintenanceMarginPercentage | 0.0125                               |
        | 0.funding                     | -0.000731                            |
        | 0.marginMode                  | CROSS                                |
        | 0.hedged                      | false                                |
        | 1.id                          | 28563668102                          |
        | 1.symbol                      | ETH_USDC_PERP                        |
        | 1.side                        | SHORT                                |
        | 1.contracts                   | 0.05                                 |
        | 1.contractSize                | 1                                    |
        | 1.entryPrice                  | 2010.4                               |
        | 1.markPrice                   | 2005.12                              |
        | 1.breakEvenPrice              | 2009.2                               |
        | 1.notional                    | 100.256                              |
        | 1.unrealizedPnl               | 0.014                                |
        | 1.realizedPnl                 | 0.25                                 |
        | 1.entryPnl                    | 0.264                                |
        | 1.percentage                  | 0.6982125758059368017874241940631982 |
        | 1.initialMargin               | 2.00512                              |
        | 1.initialMarginPercentage     | 0.02                                 |
        | 1.maintenanceMargin           | 1.2532                               |
        | 1.maintenanceMarginPercentage | 0.0125                               |
        | 1.funding                     | 0.003104                             |
        | 1.marginMode                  | CROSS                                |
        | 1.hedged                      | false                                |

    @request @result
    Scenario: Several are picked out of all
      Given the exchange answers with fixture "position/get-positions/long-and-short"
      When fetchPositions is called with
        | symbols | SOL/USDC:USDC, BTC/USDC:USDC |
      Then the requests are
        | GET /api/v1/position |
      And the result is
        | 0.id                          | 28563667799                          |
        | 0.symbol                      | SOL/USDC:USDC                        |
        | 0.side                        | LONG                                 |
        | 0.contracts                   | 1.8                                  |
        | 0.contractSize                | 1                                    |
        | 0.entryPrice                  | 20.388888888888888888888888889       |
        | 0.markPrice                   | 20.41234567                          |
        | 0.breakEvenPrice              | 20.401                               |
        | 0.notional                    | 36.742222206                         |
        | 0.unrealizedPnl               | 0.002222206                          |
        | 0.realizedPnl                 | 0.04                                 |
        | 0.entryPnl                    | 0.0422222059999999999999999998       |
        | 0.percentage                  | 0.3024049535628133640382567773968353 |
        | 0.initialMargin               | 0.73484444412                        |
        | 0.initialMarginPercentage     | 0.02                                 |
        | 0.maintenanceMargin           | 0.459277777575                       |
        | 0.maintenanceMarginPercentage | 0.0125                               |
        | 0.funding                     | -0.000731                            |
        | 0.marginMode                  | CROSS                                |
        | 0.hedged                      | false                                |

  Rule: a single one is asked for by name, and has its liquidation price

    @request @result
    Scenario: One symbol, said twice
      Given the exchange answers with fixture "position/get-positions/long"
      When fetchPositions is called with
        | symbols | SOL/USDC:USDC, SOL_USDC_PERP |
      Then the requests are
        | GET /api/v1/position?symbol=SOL_USDC_PERP |
      And the result is
        | 0.id                          | 28563667799                          |
        | 0.symbol                      | SOL/USDC:USDC                        |
        | 0.side                        | LONG                                 |
        | 0.contracts                   | 1.8                                  |
        | 0.contractSize                | 1                                    |
        | 0.entryPrice                  | 20.388888888888888888888888889       |
        | 0.markPrice                   | 20.41234567                          |
        | 0.breakEvenPrice              | 20.401                               |
        | 0.notional                    | 36.742222206                         |
        | 0.unrealizedPnl               | 0.002222206                          |
        | 0.realizedPnl                 | 0.04                                 |
        | 0.entryPnl                    | 0.0422222059999999999999999998       |
        | 0.percentage                  | 0.3024049535628133640382567773968353 |
        | 0.initialMargin               | 0.73484444412                        |
        | 0.initialMarginPercentage     | 0.02                                 |
        | 0.maintenanceMargin           | 0.459277777575                       |
        | 0.maintenanceMarginPercentage | 0.0125                               |
        | 0.liquidationPrice            | 12.04                                |
        | 0.funding                     | -0.000731                            |
        | 0.marginMode                  | CROSS                                |
        | 0.hedged                      | false                                |

  Rule: what needs the whole account is asked for once for each that holds some

    @request @result
    Scenario: A position of the main account, and one of a subaccount
      Given the exchange answers with fixture "position/get-positions/long-and-short"
      And the exchange answers with fixture "capital/get-collateral/minimal"
      And the exchange answers with fixture "capital/get-collateral/of-subaccount-3"
      When fetchPositions is called with
        | accountMargin | true |
      Then the requests are
        | GET /api/v1/position                          |
        | GET /api/v1/capital/collateral                |
        | GET /api/v1/capital/collateral?subaccountId=3 |
      And the result is
        | 0.id                                | 28563667799                          |
        | 0.symbol                            | SOL/USDC:USDC                        |
        | 0.side                              | LONG                                 |
        | 0.contracts                         | 1.8                                  |
        | 0.contractSize                      | 1                                    |
        | 0.entryPrice                        | 20.388888888888888888888888889       |
        | 0.markPrice                         | 20.41234567                          |
        | 0.breakEvenPrice                    | 20.401                               |
        | 0.notional                          | 36.742222206                         |
        | 0.unrealizedPnl                     | 0.002222206                          |
        | 0.realizedPnl                       | 0.04                                 |
        | 0.entryPnl                          | 0.0422222059999999999999999998       |
        | 0.percentage                        | 0.3024049535628133640382567773968353 |
        | 0.initialMargin                     | 0.73484444412                        |
        | 0.initialMarginPercentage           | 0.02                                 |
        | 0.maintenanceMargin                 | 0.459277777575                       |
        | 0.maintenanceMarginPercentage       | 0.0125                               |
        | 0.marginRatio                       | 0.0002296388887875                   |
        | 0.effectiveLeverage                 | 0.018371111103                       |
        | 0.funding                           | -0.000731                            |
        | 0.marginMode                        | CROSS                                |
        | 0.hedged                            | false                                |
        | 0.account.equity                    | 2000                                 |
        | 0.account.availableEquity           | 2000                                 |
        | 0.account.initialMarginFraction     | 0.02                                 |
        | 0.account.maintenanceMarginFraction | 0.0125                               |
        | 1.id                                | 28563668102                          |
        | 1.symbol                            | ETH_USDC_PERP                        |
        | 1.side                              | SHORT                                |
        | 1.contracts                         | 0.05                                 |
        | 1.contractSize                      | 1                                    |
        | 1.entryPrice                        | 2010.4                               |
        | 1.markPrice                         | 2005.12                              |
        | 1.breakEvenPrice                    | 2009.2                               |
        | 1.notional                          | 100.256                              |
        | 1.unrealizedPnl                     | 0.014                                |
        | 1.realizedPnl                       | 0.25                                 |
        | 1.entryPnl                          | 0.264                                |
        | 1.percentage                        | 0.6982125758059368017874241940631982 |
        | 1.initialMargin                     | 2.00512                              |
        | 1.initialMarginPercentage           | 0.02                                 |
        | 1.maintenanceMargin                 | 1.2532                               |
        | 1.maintenanceMarginPercentage       | 0.0125                               |
        | 1.marginRatio                       | 0.01                                 |
        | 1.effectiveLeverage                 | 0.8                                  |
        | 1.funding                           | 0.003104                             |
        | 1.marginMode                        | CROSS                                |
        | 1.hedged                            | false                                |
        | 1.account.equity                    | 125.32                               |
        | 1.account.availableEquity           | 122.512832                           |
        | 1.account.marginFraction            | 0.8928                               |
        | 1.account.initialMarginFraction     | 0.02                                 |
        | 1.account.maintenanceMarginFraction | 0.0125                               |
      And the answer has
        | first.account.raw.assetsValue | 2000 |

    @request
    Scenario: Two of one account
      Given the exchange answers with fixture "position/get-positions/two-of-one-account"
      And the exchange answers with fixture "capital/get-collateral/minimal"
      When fetchPositions is called with
        | symbols       | SOL/USDC:USDC, BTC/USDC:USDC |
        | accountMargin | true                         |
      Then the requests are
        | GET /api/v1/position           |
        | GET /api/v1/capital/collateral |
      And the answer has
        | size             | 2         |
        | last.marginRatio | 0.0009225 |

  Rule: nothing is an empty list

    @result
    Scenario: No position at all
      Given the exchange answers getPositions, whatever is asked, with
        """
        []
        """
      When fetchPositions is called
      Then the result is empty

    @request @result
    Scenario: Positions of no market are not asked for
      When fetchPositions is called with
        | symbols | [] |
      Then the result is empty
      And there was no request

  Rule: CCXT counts resting orders, values at entry and keeps a price of zero

    @result
    Scenario: Both, in the compatibility view
      Given the exchange answers with fixture "position/get-positions/long-and-short"
      And the compatibility view
      When fetchPositions is called
      Then the result is
        | 0.id                          | 28563667799                    |
        | 0.symbol                      | SOL/USDC:USDC                  |
        | 0.side                        | LONG                           |
        | 0.contracts                   | 1.8                            |
        | 0.contractSize                | 1                              |
        | 0.entryPrice                  | 20.388888888888888888888888889 |
        | 0.markPrice                   | 20.41234567                    |
        | 0.breakEvenPrice              | 20.401                         |
        | 0.notional                    | 36.7                           |
        | 0.unrealizedPnl               | 0.002222206                    |
        | 0.realizedPnl                 | 0.04                           |
        | 0.entryPnl                    | 0.0422222059999999999999999998 |
        | 0.initialMarginPercentage     | 0.02                           |
        | 0.maintenanceMarginPercentage | 0.0125                         |
        | 0.liquidationPrice            | 0                              |
        | 0.funding                     | -0.000731                      |
        | 0.hedged                      | false                          |
        | 1.id                          | 28563668102                    |
        | 1.symbol                      | ETH_USDC_PERP                  |
        | 1.side                        | SHORT                          |
        | 1.contracts                   | 0.07                           |
        | 1.contractSize                | 1                              |
        | 1.entryPrice                  | 2010.4                         |
        | 1.markPrice                   | 2005.12                        |
        | 1.breakEvenPrice              | 2009.2                         |
        | 1.notional                    | 100.52                         |
        | 1.unrealizedPnl               | 0.014                          |
        | 1.realizedPnl                 | 0.25                           |
        | 1.entryPnl                    | 0.264                          |
        | 1.initialMarginPercentage     | 0.02                           |
        | 1.maintenanceMarginPercentage | 0.0125                         |
        | 1.liquidationPrice            | 0                              |
        | 1.funding                     | 0.003104                       |
        | 1.hedged                      | false                          |

  Rule: what fails says what it means

    @error
    Scenario: A spot market among them
      When fetchPositions is called with
        | symbols | SOL/USDC:USDC, ETH/USDC |
      Then the call fails as BadSymbolException: "ETH/USDC is a spot market; positions are of futures only"
      And its outcome is NOT_SENT
      And there was no request

    @error
    Scenario: The signature is refused, under a code that says something else
      Given the exchange refuses fixture "position/get-positions/long-and-short" with 400 "INVALID_CLIENT_REQUEST": "Invalid signature"
      When fetchPositions is called
      Then the call fails as AuthenticationException: "getPositions was refused with 400 INVALID_CLIENT_REQUEST: Invalid signature"
      And its code is "INVALID_CLIENT_REQUEST"
      And its outcome is REFUSED

    @error
    Scenario: The equity cannot be had
      Given the exchange answers with fixture "position/get-positions/long"
      And the exchange refuses fixture "capital/get-collateral/minimal" with 401 "UNAUTHORIZED": "Unauthorized"
      When fetchPositions is called with
        | symbols       | SOL/USDC:USDC |
        | accountMargin | true          |
      Then the call fails as AuthenticationException: "getCollateral was refused with 401 UNAUTHORIZED: Unauthorized"
