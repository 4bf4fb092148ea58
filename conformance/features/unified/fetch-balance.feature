@unified @unified:fetchBalance
Feature: Fetch balance
  What the account holds, by asset; what is lent is not among it.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms

  Rule: what is held by orders or staked is in use

    @request @result
    Scenario: Three assets, of one of them some is in use in both ways
      Given the exchange answers with fixture "capital/get-balances/three-assets"
      When fetchBalance is called
      Then the requests are
        | GET /api/v1/capital |
      And the result is
        | currencies[SOL].free     | 11.98       |
        | currencies[SOL].used     | 3.5         |
        | currencies[SOL].total    | 15.48       |
        | currencies[USDC].free    | 2410.064221 |
        | currencies[USDC].used    | 61.5        |
        | currencies[USDC].total   | 2471.564221 |
        | currencies[POINTS].free  | 1250        |
        | currencies[POINTS].used  | 0           |
        | currencies[POINTS].total | 1250        |
      And the answer has
        | currencies[SOL].raw.staked | 0.5 |

    @result
    Scenario: An asset of which there is nothing stays, and every digit with it
      Given the exchange answers getBalances, whatever is asked, with
        """
        {"BRK.B.US": {"available": "0.0002438565367033305404731178", "locked": "0.1", "staked": "0.20"},
         "JTO": {"available": "0", "locked": "0", "staked": "0"}}
        """
      When fetchBalance is called
      Then the result is
        | currencies[BRK.B.US].free  | 0.0002438565367033305404731178 |
        | currencies[BRK.B.US].used  | 0.3                            |
        | currencies[BRK.B.US].total | 0.3002438565367033305404731178 |
        | currencies[JTO].free       | 0                              |
        | currencies[JTO].used       | 0                              |
        | currencies[JTO].total      | 0                              |

    @result
    Scenario: An account that holds nothing
      Given the exchange answers with fixture "capital/get-balances/nothing"
      When fetchBalance is called
      Then the result is
        | currencies | {} |

    @result
    Scenario: The compatibility view reads it alike
      Given the compatibility view
      And the exchange answers getBalances, whatever is asked, with
        """
        {"SOL": {"available": "11.98", "locked": "3", "staked": "0.5"}}
        """
      When fetchBalance is called
      Then the result is
        | currencies[SOL].free  | 11.98 |
        | currencies[SOL].used  | 3.5   |
        | currencies[SOL].total | 15.48 |

  Rule: what fails tells why

    @error
    Scenario: A key that may not
      Given the exchange answers with fixture "capital/get-balances/key-not-permitted"
      When fetchBalance is called
      Then the call fails as AuthenticationException: "getBalances was refused with 401 UNAUTHORIZED: Unauthorized"
      And its code is "UNAUTHORIZED"
      And its outcome is REFUSED

    @error
    Scenario: What is in use is not guessed
      Given the exchange answers with fixture "capital/get-balances/staked-missing"
      When fetchBalance is called
      Then the call fails as UnreadableAnswerException: "Balance: the exchange left out /SOL/staked"
