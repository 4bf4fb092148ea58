@unified @unified:repayMargin
Feature: Repay margin
  Repays a debt. To the exchange it is a lend, and the excess would be lent: no more than the debt is sent.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms
    And the exchange answers getBorrowLendMarkets, whatever is asked, as fixture "borrow-lend-markets/get-borrow-lend-markets/full" does

  Rule: what is sent is at most the debt that was read just before

    @request @result
    Scenario: A part of it
      Given the exchange answers getBorrowLendPositions, whatever is asked, as fixture "borrow-lend/get-borrow-lend-positions/full" does
      And the exchange answers executeBorrowLend in turn with
        | status |
        | 200    |
      When repayMargin is called with
        | code   | SOL  |
        | amount | 7.50 |
      Then the requests are
        | GET /api/v1/borrowLend/markets   |
        | GET /api/v1/borrowLend/positions |
        | POST /api/v1/borrowLend          |
      And the body of request 3 is
        """
        {"quantity": "7.5", "side": "Lend", "symbol": "SOL"}
        """
      And the result is
        | kind       | REPAY                |
        | currency   | SOL                  |
        | amount     | 7.5                  |
        | debtBefore | 20                   |
        | lentBefore | 0                    |
        | timestamp  | 2023-11-14T22:13:20Z |
      And the answer has
        | redeemed  | 0    |
        | debtAfter | 12.5 |

    @request @result
    Scenario: More than is owed
      Given the exchange answers getBorrowLendPositions, whatever is asked, as fixture "borrow-lend/get-borrow-lend-positions/full" does
      And the exchange answers executeBorrowLend in turn with
        | status |
        | 200    |
      When repayMargin is called with
        | code   | SOL |
        | amount | 30  |
      Then the body of request 3 is
        """
        {"quantity": "20", "side": "Lend", "symbol": "SOL"}
        """
      And the result is
        | kind       | REPAY                |
        | currency   | SOL                  |
        | amount     | 20                   |
        | debtBefore | 20                   |
        | lentBefore | 0                    |
        | timestamp  | 2023-11-14T22:13:20Z |
      And the answer has
        | debtAfter | 0 |

    @request @result
    Scenario: All of it, down to the pool's step
      Given the exchange answers getBorrowLendPositions, whatever is asked, with
        """
        [{"symbol": "USDC", "netQuantity": "5000"}, {"symbol": "SOL", "netQuantity": "-20.0140625875"}]
        """
      And the exchange answers executeBorrowLend in turn with
        | status |
        | 200    |
      When repayMargin is called with
        | code | SOL |
      Then the body of request 3 is
        """
        {"quantity": "20.014062", "side": "Lend", "symbol": "SOL"}
        """
      And the result is
        | kind       | REPAY                |
        | currency   | SOL                  |
        | amount     | 20.014062            |
        | debtBefore | 20.0140625875        |
        | lentBefore | 0                    |
        | timestamp  | 2023-11-14T22:13:20Z |
      And the answer has
        | debtAfter | 0.0000005875 |

    @request @result
    Scenario: Rounded up, and still no more than the debt
      Given the exchange's settings
        | amounts | UP |
      And the exchange answers getBorrowLendPositions, whatever is asked, with
        """
        [{"symbol": "SOL", "netQuantity": "-20.0140625875"}]
        """
      And the exchange answers executeBorrowLend in turn with
        | status |
        | 200    |
      When repayMargin is called with
        | code   | SOL         |
        | amount | 20.01406255 |
      Then the body of request 3 is
        """
        {"quantity": "20.014062", "side": "Lend", "symbol": "SOL"}
        """
      And the result is
        | kind       | REPAY                |
        | currency   | SOL                  |
        | amount     | 20.014062            |
        | debtBefore | 20.0140625875        |
        | lentBefore | 0                    |
        | timestamp  | 2023-11-14T22:13:20Z |

  Rule: without a debt nothing is sent, for it would be lent

    @error
    Scenario Outline: Asked to repay <code>, of which <what>
      Given the exchange answers getBorrowLendPositions, whatever is asked, with
        """
        [{"symbol": "USDC", "netQuantity": "5000"}, {"symbol": "SOL", "netQuantity": "-0.0000004"}]
        """
      When repayMargin is called with
        | code   | <code>   |
        | amount | <amount> |
      Then the call fails as InvalidOrderException: "<message>"
      And its outcome is NOT_SENT
      And the requests are
        | GET /api/v1/borrowLend/markets   |
        | GET /api/v1/borrowLend/positions |

      Examples:
        | what                     | code | amount | message                                                              |
        | some is lent             | USDC | 10     | repayMargin: no USDC is owed, and what is sent would be lent         |
        | less than a step is owed | SOL  | 10     | repayMargin: the debt of 0.0000004 SOL is below the step of 0.000001 |

    @error
    Scenario: All of a debt that is less than a step
      Given the exchange answers getBorrowLendPositions, whatever is asked, with
        """
        [{"symbol": "SOL", "netQuantity": "-0.0000004"}]
        """
      When repayMargin is called with
        | code | SOL |
      Then the call fails as InvalidOrderException: "repayMargin: the debt of 0.0000004 SOL is below the step of 0.000001"
      And its outcome is NOT_SENT

    @error
    Scenario: No position at all
      Given the exchange answers with fixture "borrow-lend/get-borrow-lend-positions/nothing"
      When repayMargin is called with
        | code | SOL |
      Then the call fails as InvalidOrderException: "repayMargin: no SOL is owed, and what is sent would be lent"
      And its outcome is NOT_SENT

    @error
    Scenario: An amount off the pool's step
      When repayMargin is called with
        | code   | SOL       |
        | amount | 1.0000005 |
      Then the call fails as InvalidOrderException: "amount 1.0000005: SOL has steps of 0.000001"
      And the requests are
        | GET /api/v1/borrowLend/markets |

  Rule: whatever fails says whether it was repaid

    @error
    Scenario: The account does not hold as much
      Given the exchange answers getBorrowLendPositions, whatever is asked, as fixture "borrow-lend/get-borrow-lend-positions/full" does
      And the exchange answers executeBorrowLend in turn with
        | status | code               | message            |
        | 400    | INSUFFICIENT_FUNDS | Insufficient funds |
      When repayMargin is called with
        | code | SOL |
      Then the call fails as InsufficientFundsException: "executeBorrowLend was refused with 400 INSUFFICIENT_FUNDS: Insufficient funds"
      And its code is "INSUFFICIENT_FUNDS"
      And its outcome is REFUSED

    @error
    Scenario: No final answer comes
      Given the exchange answers getBorrowLendPositions, whatever is asked, as fixture "borrow-lend/get-borrow-lend-positions/full" does
      And the exchange answers executeBorrowLend in turn with
        | status | code         | message |
        | 500    | SERVER_ERROR | broken  |
      When repayMargin is called with
        | code | SOL |
      Then the call fails as UnknownOutcomeException: "executeBorrowLend has an unknown outcome: the answer was 500 SERVER_ERROR: broken; it can take effect until 2023-11-14T22:13:25Z"
      And its outcome is UNKNOWN
      And its deadline is given as "2023-11-14T22:13:25Z"
      And the requests are
        | GET /api/v1/borrowLend/markets   |
        | GET /api/v1/borrowLend/positions |
        | POST /api/v1/borrowLend          |

    @error
    Scenario: The debt cannot be asked for, so that nothing was sent
      Given the exchange answers getBorrowLendPositions in turn with
        | status | code         | message      |
        | 401    | UNAUTHORIZED | Unauthorized |
      When repayMargin is called with
        | code | SOL |
      Then the call fails as AuthenticationException: "repayMargin sent nothing: getBorrowLendPositions was refused with 401 UNAUTHORIZED: Unauthorized"
      And its outcome is NOT_SENT
      And the requests are
        | GET /api/v1/borrowLend/markets   |
        | GET /api/v1/borrowLend/positions |
